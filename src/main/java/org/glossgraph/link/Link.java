package org.glossgraph.link;

import java.util.List;

/**
 * A relation between two concepts with the reasons for it.
 *
 * @param subject the identifier of the concept it starts from
 * @param relation the relation
 * @param object the identifier of the concept it leads to
 * @param evidence the reasons, strongest first; at least one
 * @param status whether it is asserted, and if not, why
 */
public record Link(
        String subject, Relation relation, String object, List<Evidence> evidence, Status status) {
    /** What became of a proposed link. */
    public enum Status {
        /** In the vocabulary. */
        ASSERTED,
        /** Below the least confidence. */
        WEAK,
        /** Against a SKOS integrity condition: a cycle, or related within the hierarchy (S27). */
        CONFLICT,
        /** Follows from other links of the hierarchy. */
        IMPLIED,
        /** A person has decided against it. */
        REJECTED
    }

    /** Keeps its own copy of the list. */
    public Link {
        evidence = List.copyOf(evidence);
    }

    /**
     * Independent reasons add up (noisy or): between 0 and 1, rounded to two decimals. A name is
     * none beside what texts say, for their authors had it before their eyes.
     */
    public double confidence() {
        double doubt = 1;
        double named = 0;
        for (Evidence each : evidence) {
            if (each.named()) {
                named = Math.max(named, each.confidence());
            } else {
                doubt *= 1 - each.confidence();
            }
        }
        return Math.round(Math.max(1 - doubt, named) * 100) / 100.0;
    }

    /** The same link between concepts with other identifiers. */
    public Link between(String otherSubject, String otherObject) {
        return new Link(otherSubject, relation, otherObject, evidence, status);
    }
}
