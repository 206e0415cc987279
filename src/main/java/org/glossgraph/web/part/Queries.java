package org.glossgraph.web.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Vocabulary;

/**
 * Queries that show what can be asked. Each is a file of its own: the first line is the question,
 * the second what it teaches; marks in braces stand for things of the vocabulary.
 */
public final class Queries {
    private static final String LINKS = "links";
    private static final String PAGE = "page";

    /** In the order of the page. */
    private static final List<String> NAMES =
            List.of(
                    LINKS,
                    "kinds",
                    "graph",
                    "several",
                    "mentioned",
                    "connected",
                    "phrases",
                    "names",
                    "single",
                    "glossaries",
                    "words",
                    "order",
                    "top");

    private static final List<String> MARKS =
            List.of("{concept}", "{name}", "{word}", "{top}", "{top-concept}", "{glossary}");

    private static final Map<String, String> TEXTS = texts();

    private Queries() {}

    /**
     * A question and how it is asked.
     *
     * @param question the question, for people
     * @param says what it shows, in a sentence
     * @param query the same in SPARQL
     */
    public record Example(String question, String says, String query) {
        private static Example of(String query) {
            String[] lines = query.split("\n", 3);
            return new Example(lines[0].substring(2), lines[1].substring(2), query);
        }

        /** The query page with this query, answered. */
        public String href() {
            return editor(query);
        }
    }

    /** The query page with a query in it, answered. */
    public static String editor(String query) {
        return "/sparql-editor?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /** What a concept is linked to, and the sentences that say so. */
    public static String about(Concept concept, String base) {
        return filled(TEXTS.get(LINKS), of(concept, base));
    }

    /** All that the page of a concept shows, as a graph. */
    public static String page(Concept concept, String base) {
        return filled(TEXTS.get(PAGE), of(concept, base));
    }

    /** Questions to begin with: those that the vocabulary has something for. */
    public static List<Example> examples(Vocabulary vocabulary) {
        Map<String, String> things = new HashMap<>(Map.of("base", vocabulary.base()));
        linked(vocabulary)
                .ifPresent(
                        concept -> {
                            things.putAll(of(concept, vocabulary.base()));
                            things.put("word", word(concept.prefLabel()));
                        });
        vocabulary.topConcepts().stream()
                .max(Comparator.comparingInt(vocabulary::countBelow))
                .ifPresent(
                        top -> {
                            things.put("top", line(top.prefLabel()));
                            things.put("top-concept", top.uri());
                        });
        vocabulary.glossaries().stream()
                .max(Comparator.comparingInt(each -> each.entries().size()))
                .map(Glossary::name)
                .ifPresent(name -> things.put("glossary", vocabulary.base() + "glossary/" + name));
        return NAMES.stream()
                .map(name -> filled(TEXTS.get(name), things))
                .filter(query -> MARKS.stream().noneMatch(query::contains))
                .map(Example::of)
                .toList();
    }

    /** The concept that most is said of: by the phrases of its links, then by their number. */
    public static Optional<Concept> linked(Vocabulary vocabulary) {
        return vocabulary.hub();
    }

    private static Map<String, String> of(Concept concept, String base) {
        return Map.of("base", base, "concept", concept.uri(), "name", line(concept.prefLabel()));
    }

    /** A name that stays within its comment. */
    private static String line(String name) {
        return name.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}{}]+", " ").strip();
    }

    /** The longest word of a name, which is plain text for the index. */
    private static String word(String name) {
        return List.of(name.split("[^\\p{L}\\p{Nd}]+")).stream()
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** The marks cannot stand in what replaces them: URIs hold no braces, nor do names here. */
    private static String filled(String query, Map<String, String> things) {
        String filled = query;
        for (Map.Entry<String, String> each : things.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", each.getValue());
        }
        return filled;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        Stream.concat(NAMES.stream(), Stream.of(PAGE))
                .forEach(
                        name ->
                                texts.put(
                                        name, read("/org/glossgraph/web/queries/" + name + ".rq")));
        return Map.copyOf(texts);
    }

    private static String read(String file) {
        try (InputStream in = Queries.class.getResourceAsStream(file)) {
            return new String(
                    Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
