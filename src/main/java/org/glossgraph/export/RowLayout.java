package org.glossgraph.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Positions for a map: rows by distance, the phrases in rows of their own below the concepts they
 * start from. Nothing overlaps, and nothing lies left of or above the origin.
 */
final class RowLayout {
    private static final int ROW_WIDTH = 1400;
    private static final int GAP = 30;
    private static final int LETTER = 8;
    private static final int LINE = 18;
    private static final int PADDING = 14;

    private final Map<String, Box> boxes = new HashMap<>();
    private int x = GAP;
    private int top = GAP;
    private int rowHeight;
    private int width = ROW_WIDTH;

    /**
     * A box around a label, in pixels.
     *
     * @param x its middle, from the left
     * @param y its middle, from above
     */
    record Box(int x, int y, int width, int height) {
        int left() {
            return x - width / 2;
        }

        int top() {
            return y - height / 2;
        }
    }

    private RowLayout() {}

    /** Places the concepts by slug, and the phrases by the identifier of their fan. */
    static RowLayout of(ConceptMap map, List<Fan> fans) {
        RowLayout layout = new RowLayout();
        SortedMap<Integer, List<ConceptMap.Node>> layers = new TreeMap<>();
        for (ConceptMap.Node node : map.nodes()) {
            layers.computeIfAbsent(node.distance(), d -> new ArrayList<>()).add(node);
        }
        Map<String, List<Fan>> fansOf =
                fans.stream().collect(Collectors.groupingBy(Fan::from, Collectors.toList()));
        for (List<ConceptMap.Node> layer : layers.values()) {
            layer.forEach(node -> layout.place(node.id(), node.concept().prefLabel()));
            layout.nextRow();
            layer.stream()
                    .flatMap(node -> fansOf.getOrDefault(node.id(), List.of()).stream())
                    .forEach(fan -> layout.place(fan.id(), fan.phrase()));
            layout.nextRow();
        }
        return layout;
    }

    /** The box of a concept or phrase. */
    Box box(String id) {
        return boxes.get(id);
    }

    int width() {
        return width + GAP;
    }

    int height() {
        return top + GAP;
    }

    private void place(String id, String label) {
        String[] lines = label.split("\\R", -1);
        int longest = Stream.of(lines).mapToInt(String::length).max().orElse(0);
        int boxWidth = longest * LETTER + 2 * PADDING;
        int boxHeight = lines.length * LINE + PADDING;
        if (x > GAP && x + boxWidth > ROW_WIDTH) {
            nextRow();
        }
        boxes.put(id, new Box(x + boxWidth / 2, top + boxHeight / 2, boxWidth, boxHeight));
        x += boxWidth + GAP;
        width = Math.max(width, x);
        rowHeight = Math.max(rowHeight, boxHeight);
    }

    private void nextRow() {
        if (x > GAP) {
            top += rowHeight + 2 * GAP;
            x = GAP;
            rowHeight = 0;
        }
    }
}
