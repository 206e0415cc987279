package org.glossgraph.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.glossgraph.export.layout.MapLayout.Box;
import org.glossgraph.export.layout.MapLayout.Line;
import org.glossgraph.export.layout.MapLayout.Point;

/** In layers from left to right, as a sentence reads, lines led around the boxes. */
final class LayeredLayout {
    private static final int MARGIN = 20;

    private LayeredLayout() {}

    static MapLayout of(BoxGraph map) {
        ElkNode graph = map.graph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.SPLINES);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, 14.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_NODE, 10.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 32.0);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        Map<String, Box> boxes = map.placed();
        List<Line> lines = new ArrayList<>();
        for (BoxGraph.Join join : map.joins()) {
            Line line = join.line();
            lines.add(new Line(line.fan(), line.toConcept(), points(join.edge())));
        }
        int width = (int) Math.ceil(graph.getWidth());
        int height = (int) Math.ceil(graph.getHeight());
        return new MapLayout(width, height, map.fans(), boxes, lines);
    }

    private static List<Point> points(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        List<Point> points = new ArrayList<>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
            points.add(new Point(bend.getX(), bend.getY()));
        }
        points.add(new Point(section.getEndX(), section.getEndY()));
        return points;
    }
}
