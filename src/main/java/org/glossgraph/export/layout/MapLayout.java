package org.glossgraph.export.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossgraph.export.ConceptMap;

/**
 * Where everything on a map stands, in pixels from its upper left corner. Boxes do not overlap, and
 * all lie inside.
 *
 * @param width the width of the map
 * @param height the height of the map
 * @param fans its phrases
 * @param boxes the boxes of its concepts by slug, and of its phrases by the identifier of their fan
 * @param lines the lines from concepts to phrases and from phrases to concepts; none where there
 *     are too many to be laid out
 */
public record MapLayout(
        int width, int height, List<Fan> fans, Map<String, Box> boxes, List<Line> lines) {
    /** Maps of more boxes than this are set in rows: they are no pictures. */
    private static final int MOST_BOXES = 600;

    /** Maps of more boxes than this would become wide if all their lines were straight. */
    private static final int MOST_AROUND = 80;

    /** Keeps its own copies. */
    public MapLayout {
        fans = List.copyOf(fans);
        boxes = Map.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * Lays out a map: a hierarchy in layers, a neighbourhood in all directions, one that is too
     * large for either in rows.
     */
    public static MapLayout of(ConceptMap map) {
        List<Fan> fans = Fan.of(map);
        if (map.nodes().size() + fans.size() > MOST_BOXES) {
            return RowLayout.of(map, fans);
        }
        Optional<MapLayout> around =
                isHierarchy(map) || map.nodes().size() + fans.size() > MOST_AROUND
                        ? Optional.empty()
                        : StressLayout.of(new BoxGraph(map, fans));
        return around.orElseGet(() -> LayeredLayout.of(new BoxGraph(map, fans)));
    }

    /** Whether most links lead from a narrower to a broader concept. */
    private static boolean isHierarchy(ConceptMap map) {
        long broader = map.edges().stream().filter(edge -> edge.link().broader()).count();
        return 2 * broader >= map.edges().size();
    }

    /** The box of a concept or phrase. */
    public Box box(String id) {
        return boxes.get(id);
    }

    /**
     * A box around a label.
     *
     * @param x its middle, from the left
     * @param y its middle, from above
     * @param width its width
     * @param height its height
     * @param lines the label, broken into lines
     */
    public record Box(int x, int y, int width, int height, List<String> lines) {
        /** Keeps its own copy of the list. */
        public Box {
            lines = List.copyOf(lines);
        }

        /** Its left edge. */
        public int left() {
            return x - width / 2;
        }

        /** Its upper edge. */
        public int top() {
            return y - height / 2;
        }
    }

    /**
     * A line between two boxes.
     *
     * @param fan the phrase that it leads to or starts from
     * @param toConcept whether it leads to a concept
     * @param points where it runs, at least two points
     */
    public record Line(Fan fan, boolean toConcept, List<Point> points) {
        /** Keeps its own copy of the list. */
        public Line {
            points = List.copyOf(points);
        }

        /** Whether it ends in a tip: where it leads to a concept, by a link with a direction. */
        public boolean tipped() {
            return toConcept && !fan.symmetric();
        }
    }

    /** A point. */
    public record Point(double x, double y) {}
}
