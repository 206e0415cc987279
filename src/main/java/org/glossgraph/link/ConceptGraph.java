package org.glossgraph.link;

import java.util.List;
import java.util.Map;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Place;

/**
 * The concepts of a scheme and the links between them: all that the write half found out.
 *
 * @param concepts the concepts, by identifier
 * @param links the links, by subject, relation and object; whatever their status
 * @param genera the genus of an entry's definition, by the entry's place, where one was found
 */
public record ConceptGraph(List<Concept> concepts, List<Link> links, Map<Place, Genus> genera) {
    /** Keeps its own copies. */
    public ConceptGraph {
        concepts = List.copyOf(concepts);
        links = List.copyOf(links);
        genera = Map.copyOf(genera);
    }
}
