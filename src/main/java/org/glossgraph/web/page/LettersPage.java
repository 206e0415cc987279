package org.glossgraph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Heading;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Kinds;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Words;

/**
 * The alphabetical index under one letter.
 *
 * @param frame what stands around it
 * @param letter the letter as shown
 * @param letters all letters
 * @param first the first name under it
 * @param last the last one
 * @param extent how many names there are
 * @param lines the names
 */
public record LettersPage(
        Frame frame,
        String letter,
        List<Letter> letters,
        String first,
        String last,
        String extent,
        List<Line> lines) {
    private static final String OTHER = "other";

    /**
     * A letter of the row on top.
     *
     * @param shown the letter
     * @param href its page; empty where nothing begins with it
     * @param current {@code page} for the letter shown now; null, and so left out, for others
     */
    public record Letter(String shown, String href, String current) {}

    /**
     * A name of the index.
     *
     * @param other another name that leads to the concept; empty for the concept's own
     * @param name the concept
     * @param kind what it is a kind of; empty for nothing
     */
    public record Line(String other, Name name, String kind) {}

    /**
     * The letter that an address names, as the index has it; empty where nothing begins with it.
     */
    public static Optional<String> find(Vocabulary vocabulary, String name) {
        return vocabulary.index().keySet().stream()
                .filter(letter -> path(letter).equals(name))
                .findFirst();
    }

    /** The first letter that there is. */
    public static Optional<String> first(Vocabulary vocabulary) {
        return vocabulary.index().keySet().stream().findFirst();
    }

    static String shown(String letter) {
        return letter.equals(OTHER) ? "Other" : letter;
    }

    static LettersPage of(Frame frame, Vocabulary vocabulary, String letter) {
        List<Heading> headings = vocabulary.index().getOrDefault(letter, List.of());
        int others = (int) headings.stream().filter(Heading::see).count();
        int own = headings.size() - others;
        String extent =
                Words.figure(own, "concept", "concepts")
                        + (others == 0
                                ? ""
                                : ", " + Words.figure(others, "other name", "other names"));
        return new LettersPage(
                frame,
                shown(letter),
                letters(vocabulary, letter),
                headings.isEmpty() ? "" : headings.get(0).name(),
                headings.isEmpty() ? "" : headings.get(headings.size() - 1).name(),
                extent,
                headings.stream().map(heading -> line(heading, vocabulary)).toList());
    }

    private static List<Letter> letters(Vocabulary vocabulary, String current) {
        Map<String, List<Heading>> index = vocabulary.index();
        List<Letter> letters = new ArrayList<>();
        for (char c = 'A'; c <= 'Z'; c++) {
            letters.add(letter(String.valueOf(c), index, current));
        }
        if (index.containsKey(OTHER)) {
            letters.add(letter(OTHER, index, current));
        }
        return letters;
    }

    private static Letter letter(String name, Map<String, List<Heading>> index, String current) {
        String href = index.containsKey(name) ? "/concepts/" + path(name) : "";
        return new Letter(
                name.equals(OTHER) ? "#" : name, href, name.equals(current) ? "page" : null);
    }

    private static Line line(Heading heading, Vocabulary vocabulary) {
        Concept concept = heading.concept();
        String kind = Kinds.name(vocabulary, concept);
        return new Line(
                heading.see() ? heading.name() : "", Name.of(concept), heading.see() ? "" : kind);
    }

    private static String path(String letter) {
        return letter.toLowerCase(Locale.ROOT);
    }
}
