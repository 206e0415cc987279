package org.glossgraph.export.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.layout.MapLayout.Box;
import org.glossgraph.export.layout.MapLayout.Line;
import org.glossgraph.export.layout.MapLayout.Point;

/**
 * Positions for a picture, by the layout engine of the Eclipse project (ELK): in layers from left
 * to right, as a sentence reads, lines led around the boxes. The phrases are nodes of the graph
 * that is laid out, as in CmapTools; so nothing can lie on them.
 */
final class DrawnLayout {
    private static final int MARGIN = 20;

    private final List<Fan> fans;
    private final Map<String, Box> sizes = new LinkedHashMap<>();
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final Map<ElkEdge, Line> lines = new LinkedHashMap<>();
    private final ElkNode graph = ElkGraphUtil.createGraph();

    DrawnLayout(ConceptMap map, List<Fan> fans) {
        this.fans = fans;
        map.nodes().forEach(each -> add(each.id(), Labels.CONCEPT.box(each.concept().prefLabel())));
        fans.forEach(fan -> add(fan.id(), Labels.PHRASE.box(fan.phrase())));
        for (Fan fan : fans) {
            fan.from().forEach(from -> connect(from, fan.id(), new Line(fan, false, List.of())));
            fan.to().forEach(to -> connect(fan.id(), to, new Line(fan, true, List.of())));
        }
    }

    private void add(String id, Box size) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(size.width(), size.height());
        sizes.put(id, size);
        nodes.put(id, node);
    }

    private void connect(String from, String to, Line line) {
        lines.put(ElkGraphUtil.createSimpleEdge(nodes.get(from), nodes.get(to)), line);
    }

    MapLayout result() {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
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
        new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor());
        Map<String, Box> boxes = new HashMap<>();
        sizes.forEach((id, size) -> boxes.put(id, placed(nodes.get(id), size)));
        List<Line> drawn = new ArrayList<>();
        lines.forEach(
                (edge, line) -> drawn.add(new Line(line.fan(), line.toConcept(), points(edge))));
        int width = (int) Math.ceil(graph.getWidth());
        int height = (int) Math.ceil(graph.getHeight());
        return new MapLayout(width, height, fans, boxes, drawn);
    }

    private static Box placed(ElkNode node, Box size) {
        int x = (int) Math.round(node.getX() + node.getWidth() / 2);
        int y = (int) Math.round(node.getY() + node.getHeight() / 2);
        return new Box(x, y, size.width(), size.height(), size.lines());
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
