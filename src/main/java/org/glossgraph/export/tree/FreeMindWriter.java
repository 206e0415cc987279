package org.glossgraph.export.tree;

import java.io.IOException;
import java.io.OutputStream;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.XmlOut;
import org.glossgraph.view.Vocabulary;

/** Writes FreeMind 1.0, which Freeplane and XMind open; links beside the tree are its arrows. */
public final class FreeMindWriter implements MapWriter {
    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        Outline outline = Outline.of(map);
        XmlOut xml = XmlOut.to(out);
        xml.start("map", "version", "1.0.1");
        xml.start("node", "ID", "map", "TEXT", map.title());
        int open = 0;
        int again = 0;
        for (Outline.Item item : outline.items()) {
            for (; open > item.depth(); open--) {
                xml.end();
            }
            ConceptMap.Node node = item.node();
            String id = item.again() ? "a" + again++ + "-" + node.id() : id(node.id());
            String uri = node.concept().uri();
            xml.start("node", "ID", id, "TEXT", node.concept().prefLabel(), "LINK", uri);
            if (!item.again()) {
                arrows(xml, outline, node.id());
            }
            open++;
        }
        for (; open > 0; open--) {
            xml.end();
        }
        String remark = Credits.remark(vocabulary, map);
        if (!remark.isEmpty()) {
            xml.empty("node", "ID", "left-out", "TEXT", remark);
        }
        xml.end().end().finish();
    }

    private static void arrows(XmlOut xml, Outline outline, String id) throws IOException {
        for (ConceptMap.Edge edge : outline.others(id)) {
            String to = id(edge.to());
            xml.empty("arrowlink", "DESTINATION", to, "MIDDLE_LABEL", edge.phrase());
        }
    }

    private static String id(String slug) {
        return "c-" + slug;
    }
}
