package org.glossgraph.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.data.Overview;
import org.glossgraph.web.page.concept.Drawing;
import org.glossgraph.web.page.concept.Neighbourhood;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Queries;
import org.glossgraph.web.part.Words;

/**
 * The front page.
 *
 * @param frame what stands around it
 * @param concepts how many concepts there are, in words
 * @param glossaries how many glossaries
 * @param links how many links
 * @param mentioned a sentence on the concepts that are only mentioned; empty for none
 * @param subjects the broadest concepts with something below
 * @param sources the glossaries
 * @param example a concept with many links; empty for none
 * @param map its neighbourhood
 * @param query an example of a query
 */
public record HomePage(
        Frame frame,
        String concepts,
        String glossaries,
        String links,
        String mentioned,
        List<Subject> subjects,
        List<Row> sources,
        Optional<Name> example,
        Optional<Drawing> map,
        String query) {
    private static final int KINDS = 4;

    /**
     * A broad concept.
     *
     * @param name the concept
     * @param gloss some of its kinds
     */
    public record Subject(Name name, String gloss) {}

    /**
     * A glossary.
     *
     * @param href its page
     * @param title its title
     * @param layout how it is written
     * @param entries how many entries it has
     * @param alone how many concepts it alone defines
     */
    public record Row(String href, String title, String layout, int entries, int alone) {}

    /** The query page with the example in it. */
    public String ask() {
        return Queries.editor(query);
    }

    static HomePage of(Frame frame, Vocabulary vocabulary, Overview overview) {
        Vocabulary.Counts counts = overview.counts();
        Optional<Concept> example = overview.example();
        Map<String, Integer> alone = alone(vocabulary);
        return new HomePage(
                frame,
                Words.figure(counts.concepts(), "concept", "concepts"),
                Words.count(counts.glossaries(), "glossary", "glossaries"),
                Words.figure(counts.links(), "link", "links"),
                mentioned(counts.mentioned()),
                overview.subjects().stream()
                        .map(top -> new Subject(Name.of(top), kinds(vocabulary, top)))
                        .toList(),
                overview.glossaries().stream().map(each -> row(each, alone)).toList(),
                example.map(Name::of),
                example.flatMap(concept -> Neighbourhood.of(vocabulary, concept)),
                example.map(concept -> Queries.about(concept, vocabulary.base())).orElse(""));
    }

    private static String mentioned(int mentioned) {
        if (mentioned == 0) {
            return "";
        }
        String number = Words.capital(Words.count(mentioned, "concept is", "concepts are"));
        return number
                + " only mentioned, and "
                + (mentioned == 1 ? "waits" : "wait")
                + " for a definition.";
    }

    private static String kinds(Vocabulary vocabulary, Concept top) {
        return vocabulary.narrower(top).stream()
                .limit(KINDS)
                .map(Concept::prefLabel)
                .collect(Collectors.joining(", "));
    }

    private static Row row(Glossary glossary, Map<String, Integer> alone) {
        return new Row(
                Paths.glossary(glossary.name()),
                glossary.title(),
                glossary.layout(),
                glossary.entries().size(),
                alone.getOrDefault(glossary.name(), 0));
    }

    /** How many concepts have entries in one glossary only, by its name. */
    private static Map<String, Integer> alone(Vocabulary vocabulary) {
        Map<String, Integer> alone = new HashMap<>();
        for (Concept concept : vocabulary.concepts()) {
            List<Entry> entries = concept.entries();
            if (!entries.isEmpty()) {
                String first = entries.get(0).glossary();
                if (entries.stream().allMatch(entry -> entry.glossary().equals(first))) {
                    alone.merge(first, 1, Integer::sum);
                }
            }
        }
        return alone;
    }
}
