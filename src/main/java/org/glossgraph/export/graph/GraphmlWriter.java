package org.glossgraph.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.XmlOut;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;

/** Writes GraphML with plain keys, for Gephi, Cytoscape, igraph and NetworkX. */
public final class GraphmlWriter implements MapWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        XmlOut xml = XmlOut.to(out);
        xml.start("graphml", "xmlns", NAMESPACE);
        keys(xml);
        begin(xml, map, Credits.of(vocabulary, map));
        for (ConceptMap.Node node : map.nodes()) {
            xml.start("node", "id", node.id());
            data(xml, node, vocabulary.gloss(node.concept()));
            xml.end();
        }
        int number = 0;
        for (ConceptMap.Edge edge : map.edges()) {
            xml.start("edge", "id", "e" + number++, "source", edge.from(), "target", edge.to());
            data(xml, edge);
            xml.end();
        }
        xml.end().end().finish();
    }

    /** Opens the graph and says what it is. */
    static void begin(XmlOut xml, ConceptMap map, String credits) throws IOException {
        xml.start("graph", "id", "map", "edgedefault", "directed");
        if (!credits.isEmpty()) {
            xml.text(credits, "desc");
        }
        xml.text(map.title(), "data", "key", "title");
        xml.text(map.remark(), "data", "key", "leftOut");
    }

    /** What the properties of graph, nodes and edges are. */
    static void keys(XmlOut xml) throws IOException {
        key(xml, "title", "graph", "string");
        key(xml, "leftOut", "graph", "string");
        key(xml, "label", "node", "string");
        key(xml, "url", "node", "string");
        key(xml, "description", "node", "string");
        key(xml, "mentioned", "node", "boolean");
        key(xml, "distance", "node", "int");
        key(xml, "phrase", "edge", "string");
        key(xml, "relation", "edge", "string");
        key(xml, "confidence", "edge", "double");
    }

    private static void key(XmlOut xml, String name, String of, String type) throws IOException {
        xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
    }

    static void data(XmlOut xml, ConceptMap.Node node, String gloss) throws IOException {
        Concept concept = node.concept();
        xml.text(concept.prefLabel(), "data", "key", "label");
        xml.text(concept.uri(), "data", "key", "url");
        xml.text(gloss, "data", "key", "description");
        xml.text(String.valueOf(concept.mentioned()), "data", "key", "mentioned");
        xml.text(String.valueOf(node.distance()), "data", "key", "distance");
    }

    static void data(XmlOut xml, ConceptMap.Edge edge) throws IOException {
        xml.text(edge.phrase(), "data", "key", "phrase");
        xml.text(edge.link().relation().uri(), "data", "key", "relation");
        xml.text(String.valueOf(edge.link().confidence()), "data", "key", "confidence");
    }
}
