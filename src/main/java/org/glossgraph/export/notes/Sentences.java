package org.glossgraph.export.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.view.Concept;

/** What a map says of each concept, as sentences that begin with it. */
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
            Sentence sentence = new Sentence(edge.phrase(), concepts.get(edge.to()));
            sentences.byConcept.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(sentence);
        }
        return sentences;
    }

    /** The sentences about a concept, in the order of the map. */
    List<Sentence> about(Concept concept) {
        return byConcept.getOrDefault(concept.slug(), List.of());
    }
}
