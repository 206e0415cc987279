package org.glossgraph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Heading;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.data.AskedLetter;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Kinds;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Slice;
import org.glossgraph.web.part.Words;

/**
 * The alphabetical index under one letter.
 *
 * @param frame what stands around it
 * @param letter the letter as shown
 * @param letters all letters
 * @param first the first name on the page
 * @param last the last one
 * @param extent how many names there are under the letter
 * @param lines the names
 */
public record LettersPage(
        Frame frame,
        String letter,
        List<Letter> letters,
        String first,
        String last,
        String extent,
        Slice<Line> lines) {
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

    static String shown(AskedLetter asked) {
        return asked.letter().equals(AskedLetter.OTHER) ? "Other" : asked.letter();
    }

    static LettersPage of(Frame frame, Vocabulary vocabulary, AskedLetter asked) {
        List<Heading> here = asked.headings().items();
        int others = asked.others();
        String extent =
                Words.figure(asked.headings().total() - others, "concept", "concepts")
                        + (others == 0
                                ? ""
                                : ", " + Words.figure(others, "other name", "other names"));
        return new LettersPage(
                frame,
                shown(asked),
                letters(vocabulary.index().keySet(), asked.letter()),
                here.get(0).name(),
                here.get(here.size() - 1).name(),
                extent,
                asked.headings().map(heading -> line(heading, vocabulary)));
    }

    private static List<Letter> letters(Set<String> index, String current) {
        List<Letter> letters = new ArrayList<>();
        for (char c = 'A'; c <= 'Z'; c++) {
            letters.add(letter(String.valueOf(c), index, current));
        }
        if (index.contains(AskedLetter.OTHER)) {
            letters.add(letter(AskedLetter.OTHER, index, current));
        }
        return letters;
    }

    private static Letter letter(String name, Set<String> index, String current) {
        String href = index.contains(name) ? "/concepts/" + AskedLetter.path(name) : "";
        return new Letter(
                name.equals(AskedLetter.OTHER) ? "#" : name,
                href,
                name.equals(current) ? "page" : null);
    }

    private static Line line(Heading heading, Vocabulary vocabulary) {
        Concept concept = heading.concept();
        String kind = Kinds.name(vocabulary, concept);
        return new Line(
                heading.see() ? heading.name() : "", Name.of(concept), heading.see() ? "" : kind);
    }
}
