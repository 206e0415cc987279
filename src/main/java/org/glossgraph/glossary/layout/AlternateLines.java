package org.glossgraph.glossary.layout;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.text.Acronyms;

/** Tells lines of which each second one is the text of the term before it, to the last. */
final class AlternateLines {
    private static final int FEWEST = 12;
    private static final int FEWEST_FORMS = 3;
    private static final double MOST = 0.85;
    private static final double FEW = 0.1;
    private static final double MANY = 0.3;

    private AlternateLines() {}

    /**
     * Whether lines take turns: the first ones end before the line is full, and not as sentences
     * do; the second ones begin anew, are longer, and many of them are sentences.
     */
    static boolean are(List<RichText> lines) {
        if (lines.size() < FEWEST || lines.size() % 2 != 0) {
            return false;
        }
        List<String> texts = lines.stream().map(RichText::plain).toList();
        LineEnds ends = LineEnds.of(RichText.join(lines));
        int half = lines.size() / 2;
        return share(half, i -> Shape.isTerm(texts.get(2 * i))) >= MOST
                && share(half, i -> ends.hasRoom(lines.get(2 * i), lines.get(2 * i + 1))) >= MOST
                && share(half, i -> Shape.endsSentence(texts.get(2 * i))) <= FEW
                && share(half, i -> Shape.endsSentence(texts.get(2 * i + 1))) >= MANY
                && share(half, i -> Shape.startsSmall(texts.get(2 * i + 1))) <= FEW
                && words(texts, 1) > words(texts, 0);
    }

    /** Whether most of the terms with a dash in them are a short form and what it stands for. */
    static boolean expand(List<RichText> terms) {
        List<Lead> leads =
                terms.stream().flatMap(term -> Lead.of(Layout.TERM_DASH, term).stream()).toList();
        long expanded =
                leads.stream()
                        .filter(l -> Acronyms.expands(l.heading().plain(), l.rest().plain()))
                        .count();
        return expanded >= FEWEST_FORMS && 2 * expanded > leads.size();
    }

    private static double share(int count, IntPredicate hit) {
        return (double) IntStream.range(0, count).filter(hit).count() / count;
    }

    private static int words(List<String> texts, int from) {
        return IntStream.range(0, texts.size() / 2)
                .map(i -> Shape.words(texts.get(2 * i + from)))
                .sum();
    }
}
