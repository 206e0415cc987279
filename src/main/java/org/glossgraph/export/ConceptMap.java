package org.glossgraph.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
 * @param leftOut the concepts that were chosen but left out for its size, the most telling first
 * @param edgesLeftOut how many links were chosen but left out, those of concepts left out included
 * @param edgesHidden how many of these join two concepts that are on the map
 */
public record ConceptMap(
        String title,
        Optional<Concept> focus,
        List<Node> nodes,
        List<Edge> edges,
        List<Concept> leftOut,
        int edgesLeftOut,
        int edgesHidden) {
    private static final int MOST_NAMED = 20;

    /** Keeps its own copies of the lists. */
    public ConceptMap {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        leftOut = List.copyOf(leftOut);
    }

    /** A concept and those that can be reached from it by at most so many asserted links. */
    public static ConceptMap around(Vocabulary vocabulary, Concept focus, int depth) {
        return of(vocabulary, new Choice.Around(List.of(focus), depth), Limits.NONE);
    }

    /** All concepts; their distance is the one to the top of the hierarchy. */
    public static ConceptMap all(Vocabulary vocabulary) {
        return of(vocabulary, new Choice.All(), Limits.NONE);
    }

    /** What is chosen, by all asserted links, within limits. */
    public static ConceptMap of(Vocabulary vocabulary, Choice choice, Limits limits) {
        return of(vocabulary, choice, MapFilter.ALL, limits);
    }

    /** What is chosen and linked as the filter says, within limits: the most telling stays. */
    public static ConceptMap of(
            Vocabulary vocabulary, Choice choice, MapFilter filter, Limits limits) {
        return new MapSelection(vocabulary, filter, limits).of(choice);
    }

    /** How many concepts were chosen but left out for its size. */
    public int nodesLeftOut() {
        return leftOut.size();
    }

    /** Whether everything that was chosen is there. */
    public boolean whole() {
        return leftOut.isEmpty() && edgesLeftOut == 0;
    }

    /** What was left out, for people; at most twenty by name. Empty where nothing was. */
    public String remark() {
        if (whole()) {
            return "";
        }
        String hidden = edgesHidden == 0 ? "" : counted(edgesHidden, "less telling link");
        String between = hidden.isEmpty() ? "" : hidden + " between the concepts shown";
        String joint = leftOut.isEmpty() || hidden.isEmpty() ? "" : "; ";
        return ("Left out: " + conceptsLeftOut() + joint + between + ".").replaceAll("\\R", " ");
    }

    private String conceptsLeftOut() {
        if (leftOut.isEmpty()) {
            return "";
        }
        String names =
                leftOut.stream()
                        .limit(MOST_NAMED)
                        .map(Concept::prefLabel)
                        .collect(Collectors.joining(", "));
        String more = leftOut.size() > MOST_NAMED ? ", …" : "";
        int lost = edgesLeftOut - edgesHidden;
        String links = lost == 0 ? "" : " with " + counted(lost, "link");
        return counted(leftOut.size(), "concept") + " (" + names + more + ")" + links;
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
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

        /** Whether it reads the same both ways, and so is drawn without a tip. */
        public boolean symmetric() {
            return link.relation().symmetric();
        }
    }

    /**
     * The size of a map.
     *
     * @param nodes the most concepts
     * @param edges the most links
     * @param density the most links for each concept, on average
     */
    public record Limits(int nodes, int edges, double density) {
        /** Any size. */
        public static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE);

        /** However many links a concept has. */
        public Limits(int nodes, int edges) {
            this(nodes, edges, Double.POSITIVE_INFINITY);
        }

        /** What keeps within both. */
        public Limits and(Limits other) {
            return new Limits(
                    Math.min(nodes, other.nodes),
                    Math.min(edges, other.edges),
                    Math.min(density, other.density));
        }

        /** The most links between so many concepts. */
        int edgesOf(int count) {
            return (int) Math.max(0, Math.min(edges, Math.ceil(density * count)));
        }
    }
}
