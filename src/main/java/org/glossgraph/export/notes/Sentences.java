package org.glossgraph.export.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.view.Concept;

/**
 * What a map says of each concept, as sentences that begin with it; what holds both ways is said of
 * both.
 */
final class Sentences {
    private final Map<String, List<Sentence>> byConcept = new HashMap<>();

    private Sentences() {}

    /**
     * A sentence without its subject.
     *
     * @param phrase the linking phrase
     * @param object what it leads to
     */
    record Sentence(String phrase, Concept object) {}

    static Sentences of(ConceptMap map) {
        Map<String, Concept> concepts = new HashMap<>();
        map.nodes().forEach(node -> concepts.put(node.id(), node.concept()));
        Sentences sentences = new Sentences();
        for (ConceptMap.Edge edge : map.edges()) {
            sentences.add(edge.from(), edge.phrase(), concepts.get(edge.to()));
            if (edge.link().relation().symmetric()) {
                sentences.add(edge.to(), edge.phrase(), concepts.get(edge.from()));
            }
        }
        return sentences;
    }

    private void add(String from, String phrase, Concept to) {
        byConcept.computeIfAbsent(from, id -> new ArrayList<>()).add(new Sentence(phrase, to));
    }

    /** The sentences about a concept, in the order of the map. */
    List<Sentence> about(Concept concept) {
        return byConcept.getOrDefault(concept.slug(), List.of());
    }
}
