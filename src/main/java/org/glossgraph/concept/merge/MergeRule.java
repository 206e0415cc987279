package org.glossgraph.concept.merge;

import java.util.List;

/** A reason for which entries name one concept, or do not. */
interface MergeRule {
    /** The rules in the order in which they are tried: what keeps apart comes first. */
    List<MergeRule> ALL =
            List.of(
                    new StatedContrast(),
                    new SameAddress(),
                    new Redirects(),
                    new SharedNames(),
                    new Initials(),
                    new SameDefinition());

    /** Joins and separates groups of entries. */
    void apply(Lexicon lexicon, Groups groups);
}
