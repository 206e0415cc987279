package org.glossgraph.curation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.concept.Concept;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NearNames;
import org.glossgraph.text.NormalForm;

/** Finds the concept that a decision names: by slug, else by preferred name, else by any name. */
final class ConceptNames {
    private static final int MOST_NEAR = 3;

    private final Map<String, Concept> byId = new HashMap<>();
    private final Map<String, Set<String>> byPreferred = new TreeMap<>();
    // A name as it is written, by its normal form.
    private final Map<String, String> written = new HashMap<>();
    private final SortedMap<String, Set<String>> byName = new TreeMap<>();

    ConceptNames(List<Concept> concepts) {
        for (Concept concept : concepts) {
            byId.put(concept.id(), concept);
            concept.prefLabels().forEach(label -> add(byPreferred, label, concept));
            Stream.concat(concept.prefLabels().stream(), concept.altLabels().stream())
                    .forEach(label -> add(byName, label, concept));
        }
    }

    private void add(Map<String, Set<String>> names, LangString label, Concept concept) {
        String form = NormalForm.of(label.text());
        names.computeIfAbsent(form, any -> new TreeSet<>()).add(concept.id());
        written.putIfAbsent(form, label.text());
    }

    /** The identifiers of the concepts that a name can mean, sorted; one where all is well. */
    List<String> of(String name) {
        if (byId.containsKey(name)) {
            return List.of(name);
        }
        String form = NormalForm.of(name);
        Set<String> preferred = byPreferred.getOrDefault(form, Set.of());
        return List.copyOf(preferred.isEmpty() ? byName.getOrDefault(form, Set.of()) : preferred);
    }

    /** Says that there is no concept of a name, and which names are near to it in spelling. */
    String unknown(String name) {
        SortedSet<String> all = new TreeSet<>(byName.keySet());
        String near =
                new NearNames(all)
                        .meant(NormalForm.of(name)).stream()
                                .limit(MOST_NEAR)
                                .map(form -> "‘" + written.get(form) + "’")
                                .collect(Collectors.joining(" and "));
        return "no concept is called ‘"
                + name
                + "’"
                + (near.isEmpty() ? "" : ", but there is " + near);
    }
}
