package org.glossgraph.web.page;

import java.util.Arrays;
import java.util.List;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Hit;
import org.glossgraph.view.Hit.Field;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Kinds;
import org.glossgraph.web.part.Marks;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Run;
import org.glossgraph.web.part.Words;

/**
 * What a search found.
 *
 * @param frame what stands around it
 * @param words what was looked for
 * @param extent how much was found
 * @param byName concepts found by name
 * @param byText concepts found in definitions
 * @param near names that are close in spelling
 */
public record SearchPage(
        Frame frame,
        String words,
        String extent,
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
     * @param text what it says, or the place where the words stand
     */
    public record Found(Name name, List<Run> label, String kind, String why, List<Run> text) {}

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
        return new SearchPage(frame, words, extent, byName, byText, near);
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
        List<String> marks = Arrays.asList(words.split("\\s+"));
        String kind = Kinds.name(vocabulary, concept);
        String text =
                hit.field() == Field.DEFINITION
                        ? snippet(hit.matched(), marks)
                        : gloss(concept, vocabulary);
        return new Found(
                Name.of(concept),
                Marks.beginnings(concept.prefLabel(), marks),
                kind,
                why(hit),
                Marks.beginnings(text, marks));
    }

    private static String why(Hit hit) {
        return switch (hit.field()) {
            case OTHER_NAME -> "Another name: " + hit.matched();
            case PART_OF_NAME ->
                    hit.matched().equals(hit.concept().prefLabel())
                            ? ""
                            : "Another name: " + hit.matched();
            case NAME, DEFINITION -> "";
        };
    }

    private static String gloss(Concept concept, Vocabulary vocabulary) {
        return concept.mentioned() ? "No glossary defines it yet." : vocabulary.gloss(concept);
    }

    /** The text around the first of the words, cut at words. */
    private static String snippet(String text, List<String> words) {
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
