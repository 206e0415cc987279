package org.glossgraph.quality;

import java.util.List;

/**
 * What one check found.
 *
 * @param check the check
 * @param looked how many things it looked at
 * @param count how many findings there are
 * @param findings the findings, by address; the first {@link #MOST} where there are more
 */
public record Result(Check check, int looked, int count, List<Finding> findings) {
    /** How many findings of one check are kept. */
    public static final int MOST = 1000;

    /** Keeps its own copy of the list. */
    public Result {
        findings = List.copyOf(findings);
    }

    /** Whether nothing was found. */
    public boolean clean() {
        return count == 0;
    }
}
