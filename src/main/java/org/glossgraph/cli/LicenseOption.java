package org.glossgraph.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossgraph.glossary.rights.Licenses;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.rdf.PartWithout;
import picocli.CommandLine.Option;

/** Which glossaries a command leaves out for their licences. */
final class LicenseOption {
    private static final String NONE = "none";

    @Option(
            names = "--without-license",
            paramLabel = "L",
            description =
                    "Leaves out glossaries under this licence: a name or address, a beginning with *"
                            + " behind it (CC-BY-NC*), or none for those that state none.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--only-license",
            paramLabel = "L",
            description = "Leaves out glossaries under any other licence.")
    private List<String> only = new ArrayList<>();

    /** The part of a graph that stands under the licences wanted. */
    Vocabulary part(GraphSource.Graph graph) {
        Vocabulary all = graph.vocabulary();
        Set<String> leftOut = new HashSet<>();
        all.glossaries().stream()
                .filter(each -> !wanted(each))
                .map(Glossary::uri)
                .forEach(leftOut::add);
        return leftOut.isEmpty()
                ? all
                : Vocabulary.of(PartWithout.glossaries(graph.dataset(), leftOut));
    }

    private boolean wanted(Glossary glossary) {
        String license = glossary.rights().license();
        return without.stream().noneMatch(each -> fits(each, license))
                && (only.isEmpty() || only.stream().anyMatch(each -> fits(each, license)));
    }

    private static boolean fits(String wanted, String license) {
        if (wanted.equals(NONE)) {
            return license.isEmpty();
        }
        return wanted.endsWith("*")
                ? license.regionMatches(true, 0, wanted, 0, wanted.length() - 1)
                        && !license.isEmpty()
                : Licenses.named(wanted).name().equalsIgnoreCase(license);
    }
}
