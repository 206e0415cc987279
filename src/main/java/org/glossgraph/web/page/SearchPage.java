package org.glossgraph.web.page;

import java.util.List;
import java.util.Set;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Hit;
import org.glossgraph.view.Hit.Field;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Kinds;
import org.glossgraph.web.part.Marks;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Run;
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
 * @param byName concepts found by name
 * @param byText concepts found in definitions
 * @param near names that are close in spelling
 */
public record SearchPage(
        Frame frame,
        String words,
        String extent,
        String shared,
        List<Found> byName,
        List<Found> byText,
        List<Name> near) {
    private static final int MOST = 50;
    private static final int NEAR = 6;
    private static final int BEFORE = 80;
    private static final int SNIPPET = 260;

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

    /** How many were found by name, in words. */
    public String named() {
        return Words.count(byName.size(), "concept", "concepts");
    }

    /** How many were found in definitions, in words. */
    public String defined() {
        return Words.count(byText.size(), "concept", "concepts");
    }

    /** The same as data. */
    public String json() {
        return Paths.search(words).replace("/search?", "/search.json?");
    }

    static SearchPage of(Frame frame, Vocabulary vocabulary, String words) {
        List<Hit> hits = vocabulary.search(words, MOST);
        List<Found> byName = found(hits, false, vocabulary, words);
        List<Found> byText = found(hits, true, vocabulary, words);
        List<Concept> known = hits.stream().map(Hit::concept).toList();
        List<Name> near =
                vocabulary.near(words, NEAR).stream()
                        .filter(concept -> !known.contains(concept))
                        .map(Name::of)
                        .toList();
        String extent =
                (hits.size() == MOST ? "The first " : "")
                        + Words.figure(hits.size(), "concept", "concepts");
        return new SearchPage(
                frame, words, extent, shared(vocabulary, words), byName, byText, near);
    }

    private static String shared(Vocabulary vocabulary, String words) {
        int named = vocabulary.named(words).size();
        return named < 2
                ? ""
                : Words.capital(Words.number(named)) + " concepts share this name; choose one.";
    }

    private static List<Found> found(
            List<Hit> hits, boolean inText, Vocabulary vocabulary, String words) {
        return hits.stream()
                .filter(hit -> (hit.field() == Field.DEFINITION) == inText)
                .map(hit -> found(hit, vocabulary, words))
                .toList();
    }

    private static Found found(Hit hit, Vocabulary vocabulary, String words) {
        Concept concept = hit.concept();
        String kind = Kinds.name(vocabulary, concept);
        String text =
                hit.field() == Field.DEFINITION
                        ? snippet(hit.matched(), Marks.words(words))
                        : gloss(concept, vocabulary);
        return new Found(
                Name.of(concept),
                Marks.query(concept.prefLabel(), words),
                kind,
                Why.of(hit, words),
                source(hit),
                Marks.found(text, words));
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

    /** The text around the first of the words, cut at words. */
    private static String snippet(String text, Set<String> words) {
        String flat = text.replaceAll("\\s+", " ");
        int first =
                words.stream()
                        .mapToInt(word -> indexOf(flat, word))
                        .filter(at -> at >= 0)
                        .min()
                        .orElse(0);
        int from = first <= BEFORE ? 0 : flat.indexOf(' ', first - BEFORE) + 1;
        int to =
                from + SNIPPET >= flat.length()
                        ? flat.length()
                        : Math.max(flat.lastIndexOf(' ', from + SNIPPET), from + 1);
        return (from > 0 ? "… " : "") + flat.substring(from, to) + (to < flat.length() ? " …" : "");
    }

    private static int indexOf(String text, String word) {
        for (int at = 0; at + word.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
        }
        return -1;
    }
}
