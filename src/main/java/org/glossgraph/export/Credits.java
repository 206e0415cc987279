package org.glossgraph.export;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Rights;
import org.glossgraph.view.Vocabulary;

/** Whose the texts of a map are, and under which licence: it goes with them into every format. */
public final class Credits {
    private static final String UNSTATED = "no licence stated";

    private Credits() {}

    /** The glossaries that texts of a map come from and that state their rights, by name. */
    public static List<Glossary> glossaries(Vocabulary vocabulary, ConceptMap map) {
        return sources(vocabulary, map)
                .filter(glossary -> !glossary.rights().equals(Rights.NONE))
                .toList();
    }

    private static Stream<Glossary> sources(Vocabulary vocabulary, ConceptMap map) {
        return map.nodes().stream()
                .flatMap(node -> node.concept().definitions().stream())
                .map(Entry::glossary)
                .distinct()
                .flatMap(name -> vocabulary.glossary(name).stream())
                .sorted(Comparator.comparing(Glossary::name));
    }

    /**
     * All that texts of a map come from, in a line: "Texts: “Sails”, Ann Reef, CC-BY-4.0
     * (https://…); “Knots”, no licence stated." Empty where no rights are stated at all.
     */
    public static String of(Vocabulary vocabulary, ConceptMap map) {
        if (glossaries(vocabulary, map).isEmpty()) {
            return "";
        }
        String all =
                sources(vocabulary, map)
                        .map(each -> "“" + each.title() + "”, " + stated(each.rights()))
                        .collect(Collectors.joining("; "));
        return "Texts: " + line(all) + ".";
    }

    private static String stated(Rights rights) {
        String stated = of(rights);
        return rights.license().isEmpty() && rights.licenseUri().isEmpty()
                ? (stated.isEmpty() ? UNSTATED : stated + ", " + UNSTATED)
                : stated;
    }

    /** Those of the definitions of one concept, without the names of the glossaries. */
    public static String of(Vocabulary vocabulary, Concept concept) {
        return line(
                concept.definitions().stream()
                        .map(vocabulary::rights)
                        .filter(rights -> !rights.equals(Rights.NONE))
                        .map(Credits::of)
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    /** What was left out of a map and the credits, in a line; empty where there is neither. */
    public static String remark(Vocabulary vocabulary, ConceptMap map) {
        return Stream.of(map.remark(), of(vocabulary, map))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String of(Rights rights) {
        String license =
                rights.licenseUri().isEmpty() || rights.licenseUri().equals(rights.license())
                        ? rights.license()
                        : rights.license() + " (" + rights.licenseUri() + ")";
        return Stream.of(rights.attribution(), license)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String line(String text) {
        return text.replaceAll("\\R", " ");
    }
}
