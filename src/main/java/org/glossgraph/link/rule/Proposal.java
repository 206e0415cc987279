package org.glossgraph.link.rule;

import org.glossgraph.link.Evidence;
import org.glossgraph.link.Relation;
import org.glossgraph.link.reading.Statement;

/**
 * A link that a rule proposes, for one reason.
 *
 * @param subject the identifier of the concept it starts from
 * @param relation the relation
 * @param object the identifier of the concept it leads to
 * @param evidence the reason
 */
public record Proposal(String subject, Relation relation, String object, Evidence evidence) {
    /** The same on grounds so weak that two of them do not suffice. */
    Proposal weak() {
        Evidence weak =
                new Evidence(
                        evidence.rule(),
                        Math.min(Confidence.WEAK, evidence.confidence()),
                        evidence.place(),
                        evidence.entry(),
                        evidence.sentence(),
                        evidence.named());
        return new Proposal(subject, relation, object, weak);
    }

    /** A reason that a sentence gives. */
    static Evidence reason(String rule, double confidence, Statement statement) {
        return new Evidence(
                rule, confidence, statement.place(), statement.entry().place(), statement.text());
    }
}
