package org.glossgraph.export.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.layout.MapLayout.Box;
import org.glossgraph.export.layout.MapLayout.Line;

/**
 * A map as the layout engine of the Eclipse project (ELK) takes it. The phrases are nodes of the
 * graph that is laid out, as in CmapTools; so nothing can lie on them.
 */
final class BoxGraph {
    private final List<Fan> fans;
    private final Map<String, Box> sizes = new LinkedHashMap<>();
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final List<Join> joins = new ArrayList<>();
    private final ElkNode graph = ElkGraphUtil.createGraph();

    /**
     * A line that is to be drawn.
     *
     * @param from the identifier of the box that it leaves
     * @param to the identifier of the box that it reaches
     * @param line the line, which runs nowhere yet
     * @param edge the same for the engine
     */
    record Join(String from, String to, Line line, ElkEdge edge) {}

    BoxGraph(ConceptMap map, List<Fan> fans) {
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
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(from), nodes.get(to));
        joins.add(new Join(from, to, line, edge));
    }

    /** What the engine lays out; its options are set here. */
    ElkNode graph() {
        return graph;
    }

    List<Fan> fans() {
        return fans;
    }

    List<Join> joins() {
        return joins;
    }

    /** How large a box is. */
    Box size(String id) {
        return sizes.get(id);
    }

    /** Has the engine place the boxes. */
    Map<String, Box> placed() {
        new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor());
        Map<String, Box> boxes = new LinkedHashMap<>();
        sizes.forEach((id, size) -> boxes.put(id, placed(nodes.get(id), size)));
        return boxes;
    }

    private static Box placed(ElkNode node, Box size) {
        int x = (int) Math.round(node.getX() + node.getWidth() / 2);
        int y = (int) Math.round(node.getY() + node.getHeight() / 2);
        return new Box(x, y, size.width(), size.height(), size.lines());
    }
}
