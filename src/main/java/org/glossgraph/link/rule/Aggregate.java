package org.glossgraph.link.rule;

import java.util.Set;
import org.glossgraph.link.reading.GenusPhrase;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.LabelVariants;

/** Numbers that are made of many things are none of these: "average tides" are no tide. */
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

    private Aggregate() {}

    /** Whether a genus is several things taken together by a number: "total costs". */
    static boolean isGenus(Statement statement, GenusPhrase genus) {
        int head = genus.core().head();
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
