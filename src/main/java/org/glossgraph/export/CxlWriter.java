package org.glossgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.glossgraph.view.Vocabulary;

/**
 * Writes CXL, the concept maps of CmapTools: concept, linking phrase, concept, with two connections
 * for each proposition, and a position for all, since it would stack them up otherwise.
 */
final class CxlWriter implements MapWriter {
    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        List<Fan> fans = Fan.of(map);
        RowLayout layout = RowLayout.of(map, fans);
        XmlOut xml = XmlOut.to(out);
        xml.start(
                "cmap",
                "xmlns",
                "http://cmap.ihmc.us/xml/cmap/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.start("res-meta").text(map.title(), "dc:title");
        if (map.nodesLeftOut() + map.edgesLeftOut() > 0) {
            xml.text(leftOut(map), "dc:description");
        }
        xml.text(vocabulary.lang(), "dc:language").end();
        String width = String.valueOf(layout.width());
        xml.start("map", "width", width, "height", String.valueOf(layout.height()));
        lists(xml, vocabulary, map, fans);
        appearances(xml, map, fans, layout);
        xml.end().end().finish();
    }

    private static String leftOut(ConceptMap map) {
        return "Left out: %d concepts, %d links.".formatted(map.nodesLeftOut(), map.edgesLeftOut());
    }

    private static void lists(XmlOut xml, Vocabulary vocabulary, ConceptMap map, List<Fan> fans)
            throws IOException {
        xml.start("concept-list");
        for (ConceptMap.Node node : map.nodes()) {
            String gloss = vocabulary.gloss(node.concept());
            String label = node.concept().prefLabel();
            xml.empty("concept", "id", id(node.id()), "label", label, "short-comment", gloss);
        }
        xml.end().start("linking-phrase-list");
        for (Fan fan : fans) {
            xml.empty("linking-phrase", "id", fan.id(), "label", fan.phrase());
        }
        xml.end().start("connection-list");
        int number = 0;
        for (Fan fan : fans) {
            connection(xml, number++, id(fan.from()), fan.id());
            for (ConceptMap.Edge edge : fan.edges()) {
                connection(xml, number++, fan.id(), id(edge.to()));
            }
        }
        xml.end();
    }

    private static void connection(XmlOut xml, int number, String from, String to)
            throws IOException {
        xml.empty("connection", "id", "l" + number, "from-id", from, "to-id", to);
    }

    private static void appearances(XmlOut xml, ConceptMap map, List<Fan> fans, RowLayout layout)
            throws IOException {
        xml.start("concept-appearance-list");
        for (ConceptMap.Node node : map.nodes()) {
            appearance(xml, "concept-appearance", id(node.id()), layout.box(node.id()));
        }
        xml.end().start("linking-phrase-appearance-list");
        for (Fan fan : fans) {
            appearance(xml, "linking-phrase-appearance", fan.id(), layout.box(fan.id()));
        }
        xml.end();
    }

    private static void appearance(XmlOut xml, String name, String id, RowLayout.Box box)
            throws IOException {
        xml.empty(
                name,
                "id",
                id,
                "x",
                String.valueOf(box.x()),
                "y",
                String.valueOf(box.y()),
                "width",
                String.valueOf(box.width()),
                "height",
                String.valueOf(box.height()));
    }

    /** Identifiers of concepts begin so that none is one of a phrase or connection. */
    private static String id(String slug) {
        return "c-" + slug;
    }
}
