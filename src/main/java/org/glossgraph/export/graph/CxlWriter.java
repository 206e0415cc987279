package org.glossgraph.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.XmlOut;
import org.glossgraph.export.layout.Fan;
import org.glossgraph.export.layout.MapLayout;
import org.glossgraph.view.Vocabulary;

/**
 * Writes CXL, the concept maps of CmapTools: concept, linking phrase, concept, with two connections
 * for each proposition, and a position for all, since it would stack them up otherwise.
 */
public final class CxlWriter implements MapWriter {
    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        MapLayout layout = MapLayout.of(map);
        XmlOut xml = XmlOut.to(out);
        xml.start(
                "cmap",
                "xmlns",
                "http://cmap.ihmc.us/xml/cmap/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.start("res-meta").text(map.title(), "dc:title");
        if (!map.whole()) {
            xml.text(map.remark(), "dc:description");
        }
        String credits = Credits.of(vocabulary, map);
        if (!credits.isEmpty()) {
            xml.text(credits, "dc:rights");
        }
        xml.text(vocabulary.lang(), "dc:language").end();
        String width = String.valueOf(layout.width());
        xml.start("map", "width", width, "height", String.valueOf(layout.height()));
        names(xml, vocabulary, map, layout);
        connections(xml, layout);
        appearances(xml, map, layout);
        xml.end().end().finish();
    }

    private static void names(XmlOut xml, Vocabulary vocabulary, ConceptMap map, MapLayout layout)
            throws IOException {
        xml.start("concept-list");
        for (ConceptMap.Node node : map.nodes()) {
            String gloss = vocabulary.gloss(node.concept());
            String label = node.concept().prefLabel();
            xml.empty("concept", "id", id(node.id()), "label", label, "short-comment", gloss);
        }
        xml.end().start("linking-phrase-list");
        for (Fan fan : layout.fans()) {
            xml.empty("linking-phrase", "id", fan.id(), "label", fan.phrase());
        }
        xml.end();
    }

    private static void connections(XmlOut xml, MapLayout layout) throws IOException {
        xml.start("connection-list");
        int number = 0;
        for (Fan fan : layout.fans()) {
            for (String from : fan.from()) {
                connection(xml, number++, id(from), fan.id());
            }
            for (String to : fan.to()) {
                connection(xml, number++, fan.id(), id(to));
            }
        }
        xml.end();
    }

    private static void connection(XmlOut xml, int number, String from, String to)
            throws IOException {
        xml.empty("connection", "id", "l" + number, "from-id", from, "to-id", to);
    }

    private static void appearances(XmlOut xml, ConceptMap map, MapLayout layout)
            throws IOException {
        xml.start("concept-appearance-list");
        for (ConceptMap.Node node : map.nodes()) {
            appearance(xml, "concept-appearance", id(node.id()), layout.box(node.id()));
        }
        xml.end().start("linking-phrase-appearance-list");
        for (Fan fan : layout.fans()) {
            appearance(xml, "linking-phrase-appearance", fan.id(), layout.box(fan.id()));
        }
        xml.end();
    }

    private static void appearance(XmlOut xml, String name, String id, MapLayout.Box box)
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
