package org.glossgraph.export.notes;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.Markdown;
import org.glossgraph.export.io.Text;
import org.glossgraph.export.io.ZipOut;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Vocabulary;

/** Writes a vault for Obsidian: an archive with a note for each concept, linked by phrase. */
public final class ObsidianWriter implements MapWriter {
    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        Map<String, String> names = FileNames.of(map.nodes());
        Sentences sentences = Sentences.of(map);
        ZipOut zip = new ZipOut(out);
        for (ConceptMap.Node node : map.nodes()) {
            Concept concept = node.concept();
            String note =
                    note(concept, sentences.about(concept), names)
                            + credit(Credits.of(vocabulary, concept));
            zip.file(names.get(node.id()) + ".md", note);
        }
        if (!map.whole()) {
            zip.file("_left out.md", Markdown.line(map.remark()) + "\n");
        }
        zip.finish();
    }

    private static String note(
            Concept concept, List<Sentences.Sentence> sentences, Map<String, String> names) {
        StringBuilder note = new StringBuilder("---\n");
        note.append("title: ").append(quoted(concept.prefLabel())).append('\n');
        note.append("aliases: [").append(aliases(concept, names.get(concept.slug()))).append("]\n");
        note.append("uri: ").append(quoted(concept.uri())).append("\n---\n");
        for (Entry definition : concept.definitions()) {
            note.append('\n');
            Text.lines(definition.definition().text())
                    .lines()
                    .forEach(line -> note.append(Markdown.prose(line)).append('\n'));
            if (!definition.source().isEmpty()) {
                note.append("(").append(Markdown.line(definition.source())).append(", line ");
                note.append(definition.line()).append(")\n");
            }
        }
        if (!sentences.isEmpty()) {
            note.append('\n');
        }
        for (Sentences.Sentence sentence : sentences) {
            note.append("- *").append(Markdown.line(sentence.phrase())).append("* [[");
            note.append(names.get(sentence.object().slug())).append("]]\n");
        }
        return note.toString();
    }

    private static String credit(String credits) {
        return credits.isEmpty() ? "" : "\n" + Markdown.line(credits) + "\n";
    }

    /** The names of a concept but the one of its note, which Obsidian knows. */
    private static String aliases(Concept concept, String note) {
        return Stream.of(
                        Stream.of(concept.prefLabel()),
                        concept.prefLabels().stream().skip(1).map(LangString::text),
                        concept.altLabels().stream().map(LangString::text))
                .flatMap(names -> names)
                .distinct()
                .filter(name -> !name.equals(note))
                .map(ObsidianWriter::quoted)
                .collect(Collectors.joining(", "));
    }

    /** A string of JSON is one of YAML (YAML 1.2, section 1.3). */
    private static String quoted(String text) {
        String clean = Text.lines(text);
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(clean)) + '"';
    }
}
