package org.glossgraph.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Hit;
import org.glossgraph.view.Hit.Field;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.data.AskedSearch;
import org.glossgraph.web.data.Filter;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Kinds;
import org.glossgraph.web.part.Marks;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Run;
import org.glossgraph.web.part.Slice;
import org.glossgraph.web.part.Snippet;
import org.glossgraph.web.part.Source;
import org.glossgraph.web.part.Why;
import org.glossgraph.web.part.Words;

/**
 * What a search found.
 *
 * @param frame what stands around it
 * @param words what was looked for
 * @param extent how much was found
 * @param shared that several concepts share the name, for people; empty where they do not
 * @param named how many were found by name, in words
 * @param defined how many in definitions
 * @param byName those on this page that were found by name
 * @param byText those found in definitions
 * @param among concepts that the words name, where nothing is found by all of them
 * @param onward what somebody may have wanted to know of these
 * @param near names that are close in spelling
 * @param filters what the results can be narrowed down by
 * @param all the address without any filter; empty where none is set
 * @param place where the page stands among all results
 * @param map what was found as a map
 */
public record SearchPage(
        Frame frame,
        String words,
        String extent,
        String shared,
        String named,
        String defined,
        List<Found> byName,
        List<Found> byText,
        List<Name> among,
        Optional<Name> onward,
        List<Name> near,
        List<Filter> filters,
        String all,
        Slice<?> place,
        String map) {
    /**
     * A concept that was found.
     *
     * @param name the concept
     * @param label its name, the words marked
     * @param kind what it is a kind of; empty for nothing
     * @param why what matched, for people
     * @param source where the words stand in a file; empty for a name
     * @param text what it says, or the place where the words stand
     */
    public record Found(
            Name name, List<Run> label, String kind, String why, String source, List<Run> text) {}

    static SearchPage of(Frame frame, Vocabulary vocabulary, AskedSearch asked) {
        List<Hit> hits = asked.hits().items();
        return new SearchPage(
                frame,
                asked.words(),
                asked.hits().total() == 0
                        ? "No concept"
                        : Words.figure(asked.hits().total(), "concept", "concepts"),
                shared(asked),
                Words.count(asked.byName(), "concept", "concepts"),
                Words.count(asked.byText(), "concept", "concepts"),
                found(hits, true, vocabulary, asked.words()),
                found(hits, false, vocabulary, asked.words()),
                asked.among().stream().map(Name::of).toList(),
                onward(asked.among()),
                asked.near().stream().map(Name::of).toList(),
                asked.filters(),
                asked.filtered() ? Paths.search(asked.words()) : "",
                asked.hits(),
                map(hits));
    }

    private static Optional<Name> onward(List<Concept> named) {
        if (named.size() > 1) {
            String way = Paths.way(named.get(0), named.get(1));
            return Optional.of(new Name(way, "How the first two hang together", false));
        }
        return named.stream()
                .findFirst()
                .map(
                        each ->
                                new Name(
                                        Paths.learn(each),
                                        "What to learn before " + each.prefLabel(),
                                        false));
    }

    private static String map(List<Hit> hits) {
        return Paths.map(
                "concept",
                hits.stream().map(hit -> hit.concept().slug()).collect(Collectors.joining(",")));
    }

    private static String shared(AskedSearch asked) {
        return asked.shared() < 2
                ? ""
                : Words.capital(Words.number(asked.shared()))
                        + " concepts share this name; choose one.";
    }

    private static List<Found> found(
            List<Hit> hits, boolean byName, Vocabulary vocabulary, String words) {
        return hits.stream()
                .filter(hit -> AskedSearch.isName(hit) == byName)
                .map(hit -> found(hit, vocabulary, words))
                .toList();
    }

    private static Found found(Hit hit, Vocabulary vocabulary, String words) {
        Concept concept = hit.concept();
        String kind = Kinds.name(vocabulary, concept);
        List<Run> text =
                hit.field() == Field.DEFINITION
                        ? Snippet.around(hit.matched(), words)
                        : Marks.found(gloss(concept, vocabulary), words);
        return new Found(
                Name.of(concept),
                Marks.query(concept.prefLabel(), words),
                kind,
                Why.of(hit, words),
                source(hit),
                text);
    }

    /** Where the definition stands in which the words were found; empty for a name. */
    private static String source(Hit hit) {
        return hit.concept().definitions().stream()
                .filter(
                        entry ->
                                hit.field() == Field.DEFINITION
                                        && entry.definition().text().equals(hit.matched()))
                .map(Source::of)
                .map(source -> source.file() + source.rest())
                .findFirst()
                .orElse("");
    }

    private static String gloss(Concept concept, Vocabulary vocabulary) {
        return concept.mentioned() ? "No glossary defines it yet." : vocabulary.gloss(concept);
    }
}
