package org.glossgraph.link.rule;

import java.util.Set;
import org.glossgraph.link.reading.GenusPhrase;
import org.glossgraph.link.reading.Statement;
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
            Set.of("divided", "minus", "multiplied", "plus", "raised", "squared", "times");

    private Aggregate() {}

    /** Whether a genus is several things taken together by a number, or what one begins with. */
    static boolean isGenus(Statement statement, GenusPhrase genus) {
        int head = genus.core().head();
        if (CALCULATED.contains(statement.word(head + 1))) {
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
