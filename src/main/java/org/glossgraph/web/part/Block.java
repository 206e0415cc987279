package org.glossgraph.web.part;

import java.util.List;

/**
 * A paragraph of a definition, or lines of code.
 *
 * @param listing whether it is lines of code, to be shown as they are
 * @param runs its text
 */
public record Block(boolean listing, List<Run> runs) {
    /** Keeps its own copy of the list. */
    public Block {
        runs = List.copyOf(runs);
    }
}
