package org.glossgraph.export.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.layout.MapLayout.Box;

/**
 * Positions for a map of any size, in linear time: rows by distance, the phrases in rows of their
 * own below the concepts they start from.
 */
final class RowLayout {
    private static final int ROW_WIDTH = 1400;
    private static final int GAP = 30;

    private final Map<String, Box> boxes = new HashMap<>();
    private int x = GAP;
    private int top = GAP;
    private int rowHeight;
    private int width = ROW_WIDTH;

    private RowLayout() {}

    static MapLayout of(ConceptMap map, List<Fan> fans) {
        RowLayout rows = new RowLayout();
        SortedMap<Integer, List<ConceptMap.Node>> layers = new TreeMap<>();
        for (ConceptMap.Node node : map.nodes()) {
            layers.computeIfAbsent(node.distance(), d -> new ArrayList<>()).add(node);
        }
        Map<String, List<Fan>> fansOf =
                fans.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.from().get(0), Collectors.toList()));
        for (List<ConceptMap.Node> layer : layers.values()) {
            layer.forEach(
                    node -> rows.place(node.id(), Labels.CONCEPT.box(node.concept().prefLabel())));
            rows.nextRow();
            layer.stream()
                    .flatMap(node -> fansOf.getOrDefault(node.id(), List.of()).stream())
                    .forEach(fan -> rows.place(fan.id(), Labels.PHRASE.box(fan.phrase())));
            rows.nextRow();
        }
        return new MapLayout(rows.width + GAP, rows.top + GAP, fans, rows.boxes, List.of());
    }

    private void place(String id, Box box) {
        if (x > GAP && x + box.width() > ROW_WIDTH) {
            nextRow();
        }
        int left = x + box.width() / 2;
        int middle = top + box.height() / 2;
        boxes.put(id, new Box(left, middle, box.width(), box.height(), box.lines()));
        x += box.width() + GAP;
        width = Math.max(width, x);
        rowHeight = Math.max(rowHeight, box.height());
    }

    private void nextRow() {
        if (x > GAP) {
            top += rowHeight + 2 * GAP;
            x = GAP;
            rowHeight = 0;
        }
    }
}
