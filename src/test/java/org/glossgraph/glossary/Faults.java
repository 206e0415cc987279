package org.glossgraph.glossary;

import static org.assertj.core.api.Assertions.assertThat;

/** A fault of the program in reading a file ends as a problem, where no test would see it. */
public final class Faults {
    private Faults() {}

    /** The reading, in which there was none. */
    public static Reading none(Reading reading) {
        assertThat(reading.problems())
                .noneMatch(problem -> problem.message().contains(Hint.FAULT.reason()));
        return reading;
    }
}
