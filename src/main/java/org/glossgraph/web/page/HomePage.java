package org.glossgraph.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Vocabulary;
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
    private static final int SUBJECTS = 24;
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

    static HomePage of(Frame frame, Vocabulary vocabulary) {
        Vocabulary.Counts counts = vocabulary.counts();
        Optional<Concept> example = Queries.linked(vocabulary);
        return new HomePage(
                frame,
                Words.figure(counts.concepts(), "concept", "concepts"),
                Words.count(counts.glossaries(), "glossary", "glossaries"),
                Words.figure(counts.links(), "link", "links"),
                mentioned(counts.mentioned()),
                subjects(vocabulary),
                vocabulary.glossaries().stream().map(each -> row(each, vocabulary)).toList(),
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

    /** The largest by what stands below, in the order of their names. */
    private static List<Subject> subjects(Vocabulary vocabulary) {
        List<Concept> largest =
                vocabulary.topConcepts().stream()
                        .filter(top -> !vocabulary.narrower(top).isEmpty())
                        .sorted(Comparator.comparingInt(vocabulary::countBelow).reversed())
                        .limit(SUBJECTS)
                        .toList();
        return vocabulary.topConcepts().stream()
                .filter(largest::contains)
                .map(top -> new Subject(Name.of(top), kinds(vocabulary, top)))
                .toList();
    }

    private static String kinds(Vocabulary vocabulary, Concept top) {
        return vocabulary.narrower(top).stream()
                .limit(KINDS)
                .map(Concept::prefLabel)
                .collect(Collectors.joining(", "));
    }

    private static Row row(Glossary glossary, Vocabulary vocabulary) {
        long alone =
                glossary.entries().stream()
                        .map(Entry::concept)
                        .distinct()
                        .filter(
                                slug ->
                                        vocabulary
                                                .concept(slug)
                                                .filter(HomePage::isAlone)
                                                .isPresent())
                        .count();
        return new Row(
                Paths.glossary(glossary.name()),
                glossary.title(),
                glossary.layout(),
                glossary.entries().size(),
                (int) alone);
    }

    private static boolean isAlone(Concept concept) {
        return concept.entries().stream().map(Entry::glossary).distinct().count() == 1;
    }
}
