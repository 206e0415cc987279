package org.glossgraph.link.rule;

import java.util.function.Consumer;
import org.glossgraph.link.phrase.Assertion;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Statement;

/** Links concepts between which a clause of its own states a relation. */
final class AssertionRule implements LinkRule {
    private static final String NAME = "phrase";

    @Override
    public void propose(Corpus corpus, Consumer<Proposal> out) {
        for (Statement statement : corpus.prose()) {
            for (Assertion each : Assertion.in(statement)) {
                if (Succession.holds(corpus, each.relation(), each.subject(), each.object())) {
                    out.accept(
                            new Proposal(
                                    each.subject(),
                                    each.relation(),
                                    each.object(),
                                    Proposal.reason(NAME, Confidence.STATEMENT, statement)));
                }
            }
        }
    }
}
