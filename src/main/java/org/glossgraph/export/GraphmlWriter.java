package org.glossgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;

/**
 * Writes GraphML: plain keys for Gephi, Cytoscape and NetworkX, and yEd's own, without which it
 * shows neither labels nor shapes.
 */
final class GraphmlWriter implements MapWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String YED = "http://www.yworks.com/xml/graphml";

    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        XmlOut xml = XmlOut.to(out);
        xml.start("graphml", "xmlns", NAMESPACE, "xmlns:y", YED);
        keys(xml);
        xml.start("graph", "id", "map", "edgedefault", "directed");
        xml.text(map.title(), "data", "key", "title");
        xml.text(String.valueOf(map.nodesLeftOut()), "data", "key", "nodesLeftOut");
        xml.text(String.valueOf(map.edgesLeftOut()), "data", "key", "edgesLeftOut");
        RowLayout layout = RowLayout.of(map, List.of());
        for (ConceptMap.Node node : map.nodes()) {
            node(xml, node, vocabulary.gloss(node.concept()), layout.box(node.id()));
        }
        int number = 0;
        for (ConceptMap.Edge edge : map.edges()) {
            edge(xml, edge, "e" + number++);
        }
        xml.end().end().finish();
    }

    private static void keys(XmlOut xml) throws IOException {
        key(xml, "title", "graph", "string");
        key(xml, "nodesLeftOut", "graph", "int");
        key(xml, "edgesLeftOut", "graph", "int");
        key(xml, "label", "node", "string");
        key(xml, "url", "node", "string");
        key(xml, "description", "node", "string");
        key(xml, "mentioned", "node", "boolean");
        key(xml, "distance", "node", "int");
        key(xml, "phrase", "edge", "string");
        key(xml, "relation", "edge", "string");
        key(xml, "confidence", "edge", "double");
        xml.empty("key", "id", "shape", "for", "node", "yfiles.type", "nodegraphics");
        xml.empty("key", "id", "line", "for", "edge", "yfiles.type", "edgegraphics");
    }

    private static void key(XmlOut xml, String name, String of, String type) throws IOException {
        xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
    }

    private static void node(XmlOut xml, ConceptMap.Node node, String gloss, RowLayout.Box box)
            throws IOException {
        Concept concept = node.concept();
        xml.start("node", "id", node.id());
        xml.text(concept.prefLabel(), "data", "key", "label");
        xml.text(concept.uri(), "data", "key", "url");
        xml.text(gloss, "data", "key", "description");
        xml.text(String.valueOf(concept.mentioned()), "data", "key", "mentioned");
        xml.text(String.valueOf(node.distance()), "data", "key", "distance");
        xml.start("data", "key", "shape").start("y:ShapeNode");
        xml.empty(
                "y:Geometry",
                "x",
                String.valueOf(box.left()),
                "y",
                String.valueOf(box.top()),
                "width",
                String.valueOf(box.width()),
                "height",
                String.valueOf(box.height()));
        xml.empty("y:Fill", "color", "#FFFFFF", "transparent", "false");
        String line = concept.mentioned() ? "dashed" : "line";
        xml.empty("y:BorderStyle", "color", "#555555", "type", line, "width", "1.0");
        xml.text(concept.prefLabel(), "y:NodeLabel");
        xml.empty("y:Shape", "type", "roundrectangle");
        xml.end().end().end();
    }

    private static void edge(XmlOut xml, ConceptMap.Edge edge, String id) throws IOException {
        xml.start("edge", "id", id, "source", edge.from(), "target", edge.to());
        xml.text(edge.phrase(), "data", "key", "phrase");
        xml.text(edge.link().relation().uri(), "data", "key", "relation");
        xml.text(String.valueOf(edge.link().confidence()), "data", "key", "confidence");
        xml.start("data", "key", "line").start("y:PolyLineEdge");
        xml.empty("y:LineStyle", "color", "#555555", "type", "line", "width", "1.0");
        String arrow = edge.link().broader() ? "white_delta" : "standard";
        xml.empty("y:Arrows", "source", "none", "target", arrow);
        xml.text(edge.phrase(), "y:EdgeLabel");
        xml.end().end().end();
    }
}
