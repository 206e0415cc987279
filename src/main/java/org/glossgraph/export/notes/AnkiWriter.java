package org.glossgraph.export.notes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.stream.Collectors;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.Piece;
import org.glossgraph.export.io.Text;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.rdf.XmlText;

/**
 * Writes flashcards for Anki: a line for each concept with a definition, the name in front, the
 * definitions and links behind; formulas stand as its MathJax takes them. The first column lets a
 * later import renew the cards.
 */
public final class AnkiWriter implements MapWriter {
    private static final String HEAD =
            """
            #separator:tab
            #html:true
            #guid column:1
            #tags column:4
            """;

    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        Sentences sentences = Sentences.of(map);
        Writer cards = Text.to(out);
        cards.write(HEAD);
        for (ConceptMap.Node node : map.nodes()) {
            Concept concept = node.concept();
            if (!concept.definitions().isEmpty()) {
                cards.write(html(concept.uri()) + "\t" + front(concept) + "\t");
                String credits = Credits.of(vocabulary, concept);
                cards.write(back(concept, sentences) + small(credits));
                cards.write("\t" + tags(concept) + "\n");
            }
        }
        cards.flush();
    }

    private static String front(Concept concept) {
        String others =
                concept.altLabels().stream()
                        .map(AnkiWriter::marked)
                        .collect(Collectors.joining(", "));
        String name = marked(concept.prefLabels().get(0));
        return others.isEmpty() ? name : name + "<br><small>" + others + "</small>";
    }

    private static String back(Concept concept, Sentences sentences) {
        String definitions =
                concept.definitions().stream()
                        .map(each -> marked(each.definition()))
                        .collect(Collectors.joining("<hr>"));
        String links =
                sentences.about(concept).stream()
                        .map(
                                each ->
                                        "<li>%s <b>%s</b></li>"
                                                .formatted(
                                                        html(each.phrase()),
                                                        prose(each.object().prefLabel())))
                        .collect(Collectors.joining());
        return links.isEmpty() ? definitions : definitions + "<ul>" + links + "</ul>";
    }

    private static String small(String credits) {
        return credits.isEmpty() ? "" : "<br><small>" + html(credits) + "</small>";
    }

    private static String tags(Concept concept) {
        return concept.definitions().stream()
                .map(Entry::glossary)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> html(name.replace(' ', '-')))
                .collect(Collectors.joining(" "));
    }

    private static String marked(LangString text) {
        return text.lang().isEmpty()
                ? prose(text.text())
                : "<span lang='" + text.lang() + "'>" + prose(text.text()) + "</span>";
    }

    private static String prose(String text) {
        return Text.lines(text)
                .lines()
                .map(
                        line ->
                                Piece.of(line).stream()
                                        .map(AnkiWriter::marked)
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining("<br>"));
    }

    private static String marked(Piece piece) {
        String text = html(piece.text());
        return switch (piece.kind()) {
            case PLAIN -> text;
            case CODE -> "<code>" + text + "</code>";
            case MATH -> "\\(" + text + "\\)";
            case DISPLAY -> "\\[" + text + "\\]";
        };
    }

    /** A text within a line; the blanks at its ends stay. */
    private static String html(String text) {
        return XmlText.of(text)
                .replaceAll("[\t\r\n]+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;");
    }
}
