package org.glossgraph.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.XmlOut;
import org.glossgraph.view.Vocabulary;

/** Writes GEXF 1.3, for Gephi; a kind for each phrase allows several edges between two nodes. */
public final class GexfWriter implements MapWriter {
    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        XmlOut xml = XmlOut.to(out);
        xml.start("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        xml.start("meta").text("Glossgraph", "creator");
        xml.text(description(vocabulary, map), "description").end();
        xml.start("graph", "mode", "static", "defaultedgetype", "directed");
        xml.start("attributes", "class", "node");
        attribute(xml, "url", "anyURI");
        attribute(xml, "description", "string");
        attribute(xml, "mentioned", "boolean");
        attribute(xml, "distance", "integer");
        xml.end().start("attributes", "class", "edge");
        attribute(xml, "relation", "anyURI");
        attribute(xml, "confidence", "double");
        xml.end().start("nodes");
        for (ConceptMap.Node node : map.nodes()) {
            node(xml, node, vocabulary.gloss(node.concept()));
        }
        xml.end().start("edges");
        int number = 0;
        for (ConceptMap.Edge edge : map.edges()) {
            edge(xml, edge, number++);
        }
        xml.end().end().end().finish();
    }

    /** There is no element for a title. */
    private static String description(Vocabulary vocabulary, ConceptMap map) {
        String remark = Credits.remark(vocabulary, map);
        return remark.isEmpty() ? map.title() : map.title() + ". " + remark;
    }

    private static void attribute(XmlOut xml, String name, String type) throws IOException {
        xml.empty("attribute", "id", name, "title", name, "type", type);
    }

    private static void node(XmlOut xml, ConceptMap.Node node, String gloss) throws IOException {
        xml.start("node", "id", node.id(), "label", node.concept().prefLabel()).start("attvalues");
        value(xml, "url", node.concept().uri());
        value(xml, "description", gloss);
        value(xml, "mentioned", String.valueOf(node.concept().mentioned()));
        value(xml, "distance", String.valueOf(node.distance()));
        xml.end().end();
    }

    private static void edge(XmlOut xml, ConceptMap.Edge edge, int number) throws IOException {
        xml.start(
                "edge",
                "id",
                "e" + number,
                "source",
                edge.from(),
                "target",
                edge.to(),
                "kind",
                edge.link().relation().uri(),
                "label",
                edge.phrase(),
                "weight",
                String.valueOf(edge.link().confidence()));
        xml.start("attvalues");
        value(xml, "relation", edge.link().relation().uri());
        value(xml, "confidence", String.valueOf(edge.link().confidence()));
        xml.end().end();
    }

    private static void value(XmlOut xml, String name, String value) throws IOException {
        xml.empty("attvalue", "for", name, "value", value);
    }
}
