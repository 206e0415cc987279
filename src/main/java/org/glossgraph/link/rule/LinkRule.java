package org.glossgraph.link.rule;

import java.util.List;
import java.util.function.Consumer;
import org.glossgraph.link.reading.Corpus;

/** A reason for which one concept is linked to another. */
public interface LinkRule {
    /** All rules. */
    List<LinkRule> ALL =
            List.of(
                    new GenusRule(),
                    new DeedRule(),
                    new HeadNounRule(),
                    new ListRule(),
                    new SectionRule(),
                    new SubEntryRule(),
                    new ReferenceRule(),
                    new MentionRule(),
                    new AssertionRule(),
                    new LabelPartRule());

    /** Proposes links; the same link may be proposed for many reasons. */
    void propose(Corpus corpus, Consumer<Proposal> out);
}
