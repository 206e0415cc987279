package org.glossgraph.export.tree;

import java.io.IOException;
import java.io.OutputStream;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.XmlOut;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;

/** Writes OPML 2.0, for outliners. */
public final class OpmlWriter implements MapWriter {
    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        XmlOut xml = XmlOut.to(out);
        xml.start("opml", "version", "2.0");
        xml.start("head").text(map.title(), "title").end();
        xml.start("body");
        int open = 0;
        for (Outline.Item item : Outline.of(map).items()) {
            for (; open > item.depth(); open--) {
                xml.end();
            }
            start(xml, item.node().concept(), vocabulary.gloss(item.node().concept()));
            open++;
        }
        for (; open > 0; open--) {
            xml.end();
        }
        String remark = Credits.remark(vocabulary, map);
        if (!remark.isEmpty()) {
            xml.empty("outline", "text", remark);
        }
        xml.end().end().finish();
    }

    private static void start(XmlOut xml, Concept concept, String gloss) throws IOException {
        String name = concept.prefLabel();
        xml.start("outline", "text", name, "type", "link", "url", concept.uri(), "_note", gloss);
    }
}
