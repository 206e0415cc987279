package org.glossgraph.curation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glossgraph.concept.Concept;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;

/** Finds the concept that a decision names: by slug, else by preferred name, else by any name. */
final class ConceptNames {
    private final Map<String, Concept> byId = new HashMap<>();
    private final Map<String, Set<String>> byPreferred = new TreeMap<>();
    private final Map<String, Set<String>> byName = new TreeMap<>();

    ConceptNames(List<Concept> concepts) {
        for (Concept concept : concepts) {
            byId.put(concept.id(), concept);
            concept.prefLabels().forEach(label -> add(byPreferred, label, concept));
            Stream.concat(concept.prefLabels().stream(), concept.altLabels().stream())
                    .forEach(label -> add(byName, label, concept));
        }
    }

    private static void add(Map<String, Set<String>> names, LangString label, Concept concept) {
        names.computeIfAbsent(NormalForm.of(label.text()), any -> new TreeSet<>())
                .add(concept.id());
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

    Concept concept(String id) {
        return byId.get(id);
    }
}
