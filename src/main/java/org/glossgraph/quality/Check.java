package org.glossgraph.quality;

import java.util.List;
import java.util.stream.Stream;
import org.glossgraph.quality.facts.Facts;

/**
 * One thing that is checked.
 *
 * @param id its name for programs: {@code label-conflict}
 * @param severity how much a finding weighs
 * @param title what should be so, without a full stop
 * @param reason why it should be so
 * @param remedy what a person does about a finding
 * @param rule looks for it
 */
public record Check(
        String id, Severity severity, String title, String reason, String remedy, Rule rule) {
    /** All checks, the weightiest first. */
    public static List<Check> all() {
        return Stream.concat(Integrity.CHECKS.stream(), Advice.CHECKS.stream()).toList();
    }

    /** Looks for one kind of flaw. */
    @FunctionalInterface
    public interface Rule {
        /** Looks through the facts, and notes what it looks at and finds. */
        void look(Facts facts, Findings found);
    }

    /** What it finds. */
    Result in(Facts facts) {
        Findings findings = new Findings(facts);
        rule.look(facts, findings);
        return findings.result(this);
    }
}
