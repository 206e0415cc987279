package org.glossgraph.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.XmlOut;
import org.glossgraph.export.layout.MapLayout;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;

/** Writes GraphML with the shapes and labels of yEd, which shows nothing without them. */
public final class YedWriter implements MapWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String YED = "http://www.yworks.com/xml/graphml";

    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        XmlOut xml = XmlOut.to(out);
        xml.start("graphml", "xmlns", NAMESPACE, "xmlns:y", YED);
        GraphmlWriter.keys(xml);
        xml.empty("key", "id", "shape", "for", "node", "yfiles.type", "nodegraphics");
        xml.empty("key", "id", "line", "for", "edge", "yfiles.type", "edgegraphics");
        GraphmlWriter.begin(xml, map, Credits.of(vocabulary, map));
        MapLayout layout = MapLayout.of(map);
        for (ConceptMap.Node node : map.nodes()) {
            xml.start("node", "id", node.id());
            GraphmlWriter.data(xml, node, vocabulary.gloss(node.concept()));
            shape(xml, node.concept(), layout.box(node.id()));
            xml.end();
        }
        int number = 0;
        for (ConceptMap.Edge edge : map.edges()) {
            xml.start("edge", "id", "e" + number++, "source", edge.from(), "target", edge.to());
            GraphmlWriter.data(xml, edge);
            line(xml, edge);
            xml.end();
        }
        xml.end().end().finish();
    }

    private static void shape(XmlOut xml, Concept concept, MapLayout.Box box) throws IOException {
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
        xml.end().end();
    }

    private static void line(XmlOut xml, ConceptMap.Edge edge) throws IOException {
        xml.start("data", "key", "line").start("y:PolyLineEdge");
        xml.empty("y:LineStyle", "color", "#555555", "type", "line", "width", "1.0");
        String arrow =
                edge.symmetric() ? "none" : edge.link().broader() ? "white_delta" : "standard";
        xml.empty("y:Arrows", "source", "none", "target", arrow);
        xml.text(edge.phrase(), "y:EdgeLabel");
        xml.end().end();
    }
}
