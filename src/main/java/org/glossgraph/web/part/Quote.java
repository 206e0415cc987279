package org.glossgraph.web.part;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.glossgraph.view.Link;

/**
 * A sentence that proves a link, with its source and the rule that read it.
 *
 * @param sentence the sentence, the two names marked
 * @param source where it stands
 * @param rule the rule
 * @param confidence how often the rule is right, with two decimals
 */
public record Quote(List<Run> sentence, Source source, String rule, String confidence) {
    /** Keeps its own copy of the list. */
    public Quote {
        sentence = List.copyOf(sentence);
    }

    /** The evidence of a link between concepts with these names. */
    public static Quote of(Link.Evidence evidence, Collection<String> names, String base) {
        return new Quote(
                Marks.in(evidence.sentence(), names),
                Source.of(evidence, base),
                evidence.rule(),
                confidence(evidence.confidence()));
    }

    /** A confidence as people read it: 0.93. */
    public static String confidence(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
