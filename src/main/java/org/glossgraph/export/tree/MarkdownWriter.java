package org.glossgraph.export.tree;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.Markdown;
import org.glossgraph.export.io.Text;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;

/** Writes an outline in Markdown: a bullet for each concept, its other links below it. */
public final class MarkdownWriter implements MapWriter {
    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        Map<String, Concept> concepts = new HashMap<>();
        map.nodes().forEach(node -> concepts.put(node.id(), node.concept()));
        Outline outline = Outline.of(map);
        Writer text = Text.to(out);
        text.write("# " + Markdown.line(map.title()) + "\n\n");
        for (Outline.Item item : outline.items()) {
            Concept concept = item.node().concept();
            String indent = "  ".repeat(item.depth());
            String gloss = item.again() ? "" : vocabulary.gloss(concept);
            text.write(indent + "- " + Markdown.link(concept.prefLabel(), concept.uri()));
            text.write(gloss.isEmpty() ? "\n" : ": " + Markdown.line(gloss) + "\n");
            if (!item.again()) {
                for (ConceptMap.Edge edge : outline.others(concept.slug())) {
                    Concept other = concepts.get(edge.to());
                    text.write(indent + "  - *" + Markdown.line(edge.phrase()) + "* ");
                    text.write(Markdown.link(other.prefLabel(), other.uri()) + "\n");
                }
            }
        }
        String remark = Credits.remark(vocabulary, map);
        if (!remark.isEmpty()) {
            text.write("\n" + Markdown.line(remark) + "\n");
        }
        text.flush();
    }
}
