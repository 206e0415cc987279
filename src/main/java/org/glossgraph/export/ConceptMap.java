package org.glossgraph.export;

import java.util.List;
import java.util.Optional;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;

/**
 * A concept map: concepts joined by linking phrases.
 *
 * @param title what it shows, for people
 * @param focus the concept it is drawn around, if any
 * @param nodes its concepts, the nearest to the focus first, then by slug
 * @param edges the links between them, by subject, relation and object
 * @param nodesLeftOut how many concepts were chosen but left out for its size
 * @param edgesLeftOut how many links were chosen but left out, those of concepts left out included
 */
public record ConceptMap(
        String title,
        Optional<Concept> focus,
        List<Node> nodes,
        List<Edge> edges,
        int nodesLeftOut,
        int edgesLeftOut) {
    /** Keeps its own copies of the lists. */
    public ConceptMap {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** A concept and those that can be reached from it by at most so many asserted links. */
    public static ConceptMap around(Vocabulary vocabulary, Concept focus, int depth) {
        return around(vocabulary, focus, depth, Limits.NONE);
    }

    /** The same within limits: the nearest and most surely linked stay. */
    public static ConceptMap around(
            Vocabulary vocabulary, Concept focus, int depth, Limits limits) {
        return new MapSelection(vocabulary, limits).around(focus, depth);
    }

    /** All concepts; their distance is the one to the top of the hierarchy. */
    public static ConceptMap all(Vocabulary vocabulary) {
        return all(vocabulary, Limits.NONE);
    }

    /** The same within limits: those with the most links stay. */
    public static ConceptMap all(Vocabulary vocabulary, Limits limits) {
        return new MapSelection(vocabulary, limits).all();
    }

    /**
     * A concept on a map.
     *
     * @param concept the concept
     * @param distance its distance from the focus in links; without a focus, from the top
     */
    public record Node(Concept concept, int distance) {
        /** Its identifier on the map. */
        public String id() {
            return concept.slug();
        }
    }

    /**
     * An arrow on a map.
     *
     * @param link the link it stands for; both of its ends are on the map
     */
    public record Edge(Link link) {
        /** The identifier of the node it starts from. */
        public String from() {
            return link.subject();
        }

        /** The identifier of the node it leads to. */
        public String to() {
            return link.object();
        }

        /** How it reads from one to the other: "combines". */
        public String phrase() {
            return link.relation().phrase();
        }
    }

    /**
     * The size of a map.
     *
     * @param nodes the most concepts
     * @param edges the most links
     */
    public record Limits(int nodes, int edges) {
        /** Any size. */
        public static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }
}
