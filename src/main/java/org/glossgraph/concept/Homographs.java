package org.glossgraph.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells concepts of the same name apart by a word behind each name: "Bank (institution)" and "Bank
 * (slope)".
 */
final class Homographs {
    private Homographs() {}

    /** The same namings in their order; those of one name qualified where all can be. */
    static List<Naming> qualified(List<Naming> namings) {
        Map<String, List<Naming>> byName =
                namings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Naming::key, TreeMap::new, Collectors.toList()));
        List<Naming> qualified = new ArrayList<>();
        for (Naming naming : namings) {
            List<Naming> same = byName.get(naming.key());
            qualified.add(
                    same.size() > 1 && areTold(same)
                            ? naming.in(naming.sense().orElseThrow())
                            : naming);
        }
        return qualified;
    }

    private static boolean areTold(List<Naming> same) {
        long senses =
                same.stream()
                        .flatMap(naming -> naming.sense().stream())
                        .map(Labels::folded)
                        .distinct()
                        .count();
        return senses == same.size();
    }
}
