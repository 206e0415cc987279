package org.glossgraph.link.rule;

import java.util.Set;
import org.glossgraph.link.reading.GenusPhrase;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.LabelVariants;

/**
 * Numbers that are made of things are none of these: "average tides" are no tide, and "the depth
 * divided by the draught" is no depth.
 */
final class Aggregate {
    private static final Set<String> WORDS =
            Set.of(
                    "accumulated",
                    "aggregate",
                    "aggregated",
                    "average",
                    "averaged",
                    "combined",
                    "cumulative",
                    "discounted",
                    "maximum",
                    "mean",
                    "median",
                    "minimum",
                    "overall",
                    "summed",
                    "total",
                    "weighted");

    private static final Set<String> CALCULATED =
            Set.of("divided", "minus", "multiplied", "plus", "squared", "times");

    private static final int FARTHEST = 8;

    private Aggregate() {}

    /** "Ropes, chains and wires that …", "a person or company that …": it need not be the first. */
    private static boolean isOneOfSeveral(Statement statement, GenusPhrase genus) {
        int at = genus.core().to();
        if (statement.word(at).equals("or")) {
            return true;
        }
        boolean bare = genus.core().from() == 0 && statement.word(at).equals(",");
        for (int next = at + 1; bare && next < at + FARTHEST; next++) {
            String word = statement.word(next);
            if (word.equals("and") || word.equals("or")) {
                return !statement.word(next - 1).equals(",") || next > at + 2;
            }
            if (!word.equals(",") && (word.isEmpty() || FunctionWords.isFunctionWord(word))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a genus is several things taken together by a number, or what one begins with. */
    static boolean isGenus(Statement statement, GenusPhrase genus) {
        int head = genus.core().head();
        if (isOneOfSeveral(statement, genus)) {
            return true;
        }
        boolean power =
                statement.word(head + 1).equals("raised") && statement.word(head + 2).equals("to");
        if (power || CALCULATED.contains(statement.word(head + 1))) {
            return true;
        }
        if (!LabelVariants.isPlural(statement.tokens().get(head).text())) {
            return false;
        }
        for (int at = genus.core().from(); at < head; at++) {
            if (WORDS.contains(statement.word(at))) {
                return true;
            }
        }
        return false;
    }
}
