package org.glossgraph.quality;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the checks found, beside what they found in the generation before.
 *
 * @param now what they found
 * @param before what they found before; empty where that is not known
 */
public record Assessment(Report now, Optional<Report> before) {
    /** How many findings of a check came since; negative where some went. */
    public OptionalInt change(Result result) {
        return before.flatMap(report -> report.find(result.check().id()))
                .map(old -> OptionalInt.of(result.count() - old.count()))
                .orElseGet(OptionalInt::empty);
    }
}
