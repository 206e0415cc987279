package org.glossgraph.export.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.elk.alg.force.options.StressOptions;
import org.eclipse.elk.core.options.CoreOptions;
import org.glossgraph.export.layout.MapLayout.Box;
import org.glossgraph.export.layout.MapLayout.Line;
import org.glossgraph.export.layout.MapLayout.Point;

/**
 * In all directions, each box as far from the others as it is in the graph (stress majorization);
 * the lines are straight. Where they would run across boxes, the boxes give way.
 */
final class StressLayout {
    private static final int MARGIN = 20;

    /** The least space between two boxes, and between a box and the line of others. */
    private static final int GAP = 18;

    private static final int CLEAR = 5;

    /** The length of a line beside the boxes it joins. */
    private static final int LINE = 36;

    private static final int MOST_STEPS = 300;
    private static final int MOST_ROUNDS = 250;

    /** What all distances grow by with each round; so there will be space for everything. */
    private static final double GROWTH = 1.004;

    private final BoxGraph map;
    private final Map<String, double[]> middles = new LinkedHashMap<>();

    private StressLayout(BoxGraph map) {
        this.map = map;
    }

    /** Empty where some line would run across a box for all that. */
    static Optional<MapLayout> of(BoxGraph map) {
        map.graph().setProperty(CoreOptions.ALGORITHM, StressOptions.ALGORITHM_ID);
        map.graph().setProperty(CoreOptions.RANDOM_SEED, 1);
        map.graph().setProperty(StressOptions.ITERATION_LIMIT, MOST_STEPS);
        for (BoxGraph.Join join : map.joins()) {
            join.edge()
                    .setProperty(
                            StressOptions.DESIRED_EDGE_LENGTH,
                            LINE + reach(map.size(join.from())) + reach(map.size(join.to())));
        }
        return new StressLayout(map).result();
    }

    /** How far a box reaches from its middle, on average of all directions. */
    private static double reach(Box box) {
        return (box.width() + box.height()) / 4.0;
    }

    private Optional<MapLayout> result() {
        Map<String, Box> placed = map.placed();
        begin(placed);
        map.fans().forEach(this::amid);
        Optional<MapLayout> result = cleared();
        if (result.isPresent()) {
            return result;
        }
        begin(placed);
        return cleared();
    }

    private void begin(Map<String, Box> placed) {
        placed.forEach((id, box) -> middles.put(id, new double[] {box.x(), box.y()}));
    }

    private Optional<MapLayout> cleared() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean parted = partBoxes();
            boolean cleared = clearLines();
            if (!parted && !cleared) {
                return Optional.of(drawn());
            }
            middles.values().forEach(StressLayout::grow);
        }
        return Optional.empty();
    }

    /** Begins with a phrase in the middle of the concepts that it joins. */
    private void amid(Fan fan) {
        List<double[]> ends =
                Stream.concat(fan.from().stream(), fan.to().stream()).map(middles::get).toList();
        double x = ends.stream().mapToDouble(end -> end[0]).average().orElseThrow();
        double y = ends.stream().mapToDouble(end -> end[1]).average().orElseThrow();
        middles.put(fan.id(), new double[] {x, y});
    }

    private static void grow(double[] middle) {
        middle[0] *= GROWTH;
        middle[1] *= GROWTH;
    }

    /** Moves boxes that are too near from each other, the shorter way; whether there were any. */
    private boolean partBoxes() {
        boolean moved = false;
        List<String> ids = List.copyOf(middles.keySet());
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                moved |= part(ids.get(i), ids.get(j));
            }
        }
        return moved;
    }

    private boolean part(String a, String b) {
        double[] one = middles.get(a);
        double[] other = middles.get(b);
        Box first = map.size(a);
        Box second = map.size(b);
        double wide = (first.width() + second.width()) / 2.0 + GAP - Math.abs(one[0] - other[0]);
        double high = (first.height() + second.height()) / 2.0 + GAP - Math.abs(one[1] - other[1]);
        if (wide <= 0.5 || high <= 0.5) {
            return false;
        }
        int axis = wide < high ? 0 : 1;
        double step = Math.min(wide, high) / 2 + 0.5;
        double sign = one[axis] <= other[axis] ? -1 : 1;
        one[axis] += sign * step;
        other[axis] -= sign * step;
        return true;
    }

    /** Moves boxes off the lines of others; whether there were any. */
    private boolean clearLines() {
        boolean moved = false;
        for (BoxGraph.Join join : map.joins()) {
            for (String id : middles.keySet()) {
                if (!id.equals(join.from()) && !id.equals(join.to())) {
                    moved |= clear(id, middles.get(join.from()), middles.get(join.to()));
                }
            }
        }
        return moved;
    }

    /** Moves a box across a line to the side on which it is already. */
    private boolean clear(String id, double[] from, double[] to) {
        double[] middle = middles.get(id);
        Box box = map.size(id);
        double x = to[0] - from[0];
        double y = to[1] - from[1];
        double length = Math.hypot(x, y);
        if (length < 1) {
            return false;
        }
        double along = ((middle[0] - from[0]) * x + (middle[1] - from[1]) * y) / length;
        double off = ((middle[0] - from[0]) * -y + (middle[1] - from[1]) * x) / length;
        double across =
                (box.width() * Math.abs(y) + box.height() * Math.abs(x)) / length / 2 + CLEAR;
        double deep = (box.width() * Math.abs(x) + box.height() * Math.abs(y)) / length / 2;
        double missing = across - Math.abs(off);
        if (missing <= 0.5 || along < -deep || along > length + deep) {
            return false;
        }
        double step = (missing + 0.5) * (off < 0 ? -1 : 1) * 0.6;
        middle[0] += step * -y / length;
        middle[1] += step * x / length;
        return true;
    }

    private MapLayout drawn() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        for (Map.Entry<String, double[]> each : middles.entrySet()) {
            Box size = map.size(each.getKey());
            left = Math.min(left, each.getValue()[0] - size.width() / 2.0);
            top = Math.min(top, each.getValue()[1] - size.height() / 2.0);
        }
        Map<String, Box> boxes = new HashMap<>();
        int width = 0;
        int height = 0;
        for (Map.Entry<String, double[]> each : middles.entrySet()) {
            Box size = map.size(each.getKey());
            int x = (int) Math.round(each.getValue()[0] - left) + MARGIN;
            int y = (int) Math.round(each.getValue()[1] - top) + MARGIN;
            boxes.put(each.getKey(), new Box(x, y, size.width(), size.height(), size.lines()));
            width = Math.max(width, x + size.width() / 2 + MARGIN);
            height = Math.max(height, y + size.height() / 2 + MARGIN);
        }
        return new MapLayout(width, height, map.fans(), boxes, lines(boxes));
    }

    private List<Line> lines(Map<String, Box> boxes) {
        List<Line> lines = new ArrayList<>();
        for (BoxGraph.Join join : map.joins()) {
            Box from = boxes.get(join.from());
            Box to = boxes.get(join.to());
            List<Point> points = List.of(border(from, to), border(to, from));
            lines.add(new Line(join.line().fan(), join.line().toConcept(), points));
        }
        return lines;
    }

    /** Where the line from the middle of a box to that of another leaves it. */
    private static Point border(Box box, Box other) {
        double x = other.x() - box.x();
        double y = other.y() - box.y();
        double part =
                Math.min(
                        x == 0 ? Double.MAX_VALUE : box.width() / 2.0 / Math.abs(x),
                        y == 0 ? Double.MAX_VALUE : box.height() / 2.0 / Math.abs(y));
        return new Point(box.x() + x * part, box.y() + y * part);
    }
}
