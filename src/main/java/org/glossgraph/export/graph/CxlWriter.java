package org.glossgraph.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
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
        List<Connection> connections = connections(layout);
        connections(xml, connections);
        appearances(xml, map, layout);
        tips(xml, connections);
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

    /** A line from a concept to a phrase, or from a phrase to a concept. */
    private record Connection(String id, String from, String to, boolean tipped) {}

    private static List<Connection> connections(MapLayout layout) {
        List<Connection> all = new ArrayList<>();
        for (Fan fan : layout.fans()) {
            for (String from : fan.from()) {
                all.add(new Connection("l" + all.size(), id(from), fan.id(), false));
            }
            for (String to : fan.to()) {
                all.add(new Connection("l" + all.size(), fan.id(), id(to), !fan.symmetric()));
            }
        }
        return all;
    }

    private static void connections(XmlOut xml, List<Connection> all) throws IOException {
        xml.start("connection-list");
        for (Connection each : all) {
            xml.empty("connection", "id", each.id(), "from-id", each.from(), "to-id", each.to());
        }
        xml.end();
    }

    /** Without this, CmapTools draws tips where lines lead upwards only. */
    private static void tips(XmlOut xml, List<Connection> all) throws IOException {
        xml.start("connection-appearance-list");
        for (Connection each : all) {
            xml.empty(
                    "connection-appearance",
                    "id",
                    each.id(),
                    "from-pos",
                    "center",
                    "to-pos",
                    "center",
                    "arrowhead",
                    each.tipped() ? "yes" : "no");
        }
        xml.end();
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
