package org.glossgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.export.LicenseFilter;
import org.glossgraph.glossary.rights.Licenses;
import org.glossgraph.view.rdf.PartWithout;
import picocli.CommandLine.Option;

/** Which glossaries a command leaves out for their licences. */
final class LicenseOption {
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
    GraphSource.Graph part(GraphSource.Graph graph) {
        if (without.isEmpty() && only.isEmpty()) {
            return graph;
        }
        LicenseFilter filter = new LicenseFilter(names(without), names(only));
        Set<String> leftOut = filter.leftOut(graph.vocabulary());
        return leftOut.isEmpty()
                ? graph
                : new GraphSource.Graph(
                        PartWithout.glossaries(graph.dataset(), leftOut),
                        Optional.empty(),
                        graph.exitCode());
    }

    private static List<String> names(List<String> wanted) {
        return wanted.stream()
                .map(each -> LicenseFilter.isPattern(each) ? each : Licenses.named(each).name())
                .toList();
    }
}
