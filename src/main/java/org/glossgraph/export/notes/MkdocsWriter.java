package org.glossgraph.export.notes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.Markdown;
import org.glossgraph.export.io.Text;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Vocabulary;

/**
 * Writes a page with a definition list for MkDocs, for its extensions {@code def_list} and {@code
 * attr_list}, and formulas for {@code pymdownx.arithmatex}; each term is an anchor.
 */
public final class MkdocsWriter implements MapWriter {
    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        Sentences sentences = Sentences.of(map);
        Writer text = Text.to(out);
        text.write("# " + Markdown.line(map.title()) + "\n");
        for (ConceptMap.Node node : map.nodes()) {
            Concept concept = node.concept();
            text.write("\n" + Markdown.line(concept.prefLabel()) + " { #" + node.id() + " }\n");
            String mark = ":   ";
            for (Entry definition : concept.definitions()) {
                for (String line : Text.lines(definition.definition().text()).split("\n", -1)) {
                    if (!line.isBlank()) {
                        text.write(mark + Markdown.prose(line) + "\n\n");
                        mark = "    ";
                    }
                }
            }
            for (Sentences.Sentence sentence : sentences.about(concept)) {
                text.write(mark + "*" + Markdown.line(sentence.phrase()) + "* [");
                text.write(Markdown.line(sentence.object().prefLabel()));
                text.write("](#" + sentence.object().slug() + ")\n\n");
                mark = "    ";
            }
            if (!mark.isBlank()) {
                text.write(mark + "…\n\n");
            }
        }
        String credits = Credits.of(vocabulary, map);
        if (!credits.isEmpty()) {
            text.write("\n" + Markdown.line(credits) + "\n");
        }
        text.flush();
    }
}
