package org.glossgraph.export.notes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.Piece;
import org.glossgraph.export.io.Text;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Vocabulary;

/** Writes a page with a glossary for Sphinx, whose entries other pages reach by {@code :term:}. */
public final class SphinxWriter implements MapWriter {
    private static final String TERM = "   ";
    private static final String TEXT = "      ";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String ANYWHERE = "\\`*_|<>:[]";
    // Nothing, but inline markup may stand beside it.
    private static final String BORDER = "\\ ";
    private static final String AT_THE_START = "\\`*_|<>:[]{}()#+-.=~^!\"'$%&/,;?@";

    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        Map<String, List<String>> terms = terms(map);
        Sentences sentences = Sentences.of(map);
        Writer text = Text.to(out);
        String title = escaped(map.title());
        text.write(title + "\n" + "=".repeat(Math.max(4, 2 * title.length())) + "\n\n");
        if (!map.nodes().isEmpty()) {
            text.write(".. glossary::\n");
        }
        for (ConceptMap.Node node : map.nodes()) {
            Concept concept = node.concept();
            text.write("\n");
            for (String term : terms.get(node.id())) {
                text.write(TERM + escaped(term) + "\n");
            }
            for (Entry definition : concept.definitions()) {
                for (String line : Text.lines(definition.definition().text()).split("\n", -1)) {
                    text.write(line.isBlank() ? "" : TEXT + prose(line) + "\n\n");
                }
            }
            for (Sentences.Sentence sentence : sentences.about(concept)) {
                String target = escaped(terms.get(sentence.object().slug()).get(0));
                text.write(TEXT + "- " + escaped(sentence.phrase()));
                text.write(" :term:`" + target + "`\n");
            }
            if (concept.definitions().isEmpty() && sentences.about(concept).isEmpty()) {
                text.write(TEXT + "..\n");
            }
        }
        String credits = Credits.of(vocabulary, map);
        if (!credits.isEmpty()) {
            text.write("\n" + escaped(credits) + "\n");
        }
        text.flush();
    }

    /** The names of each concept; a name that two share stays with the first. */
    private static Map<String, List<String>> terms(ConceptMap map) {
        Set<String> taken = new HashSet<>();
        Map<String, List<String>> terms = new HashMap<>();
        for (ConceptMap.Node node : map.nodes()) {
            String name = term(node.concept().prefLabel());
            String free = taken.add(key(name)) ? name : name + " (" + node.id() + ")";
            taken.add(key(free));
            terms.put(node.id(), new ArrayList<>(List.of(free)));
        }
        for (ConceptMap.Node node : map.nodes()) {
            node.concept().altLabels().stream()
                    .map(LangString::text)
                    .map(SphinxWriter::term)
                    .filter(name -> taken.add(key(name)))
                    .forEach(terms.get(node.id())::add);
        }
        return terms;
    }

    /** Sphinx makes one blank of several, but looks a term up as it was written. */
    private static String term(String name) {
        return BLANKS.matcher(Text.line(name)).replaceAll(" ");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** What is markup in some place or other is no markup behind a backslash. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        append(escaped, Text.line(text));
        return escaped.toString();
    }

    /** A line in which code and formulas stay what they are. */
    private static String prose(String line) {
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        for (Piece piece : Piece.of(Text.line(line))) {
            String text = piece.text().strip();
            if (piece.kind() == Piece.Kind.PLAIN || text.endsWith("\\")) {
                append(escaped, piece.text());
            } else {
                String role = piece.kind() == Piece.Kind.CODE ? "``%s``" : ":math:`%s`";
                escaped.append(BORDER).append(role.formatted(text)).append(BORDER);
            }
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = escaped.isEmpty();
            boolean markup = (first ? AT_THE_START : ANYWHERE).indexOf(c) >= 0;
            escaped.append(markup || (first && Character.isDigit(c)) ? "\\" : "").append(c);
        }
    }
}
