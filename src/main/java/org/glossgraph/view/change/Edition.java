package org.glossgraph.view.change;

import java.time.Instant;
import java.util.List;

/**
 * A generation with what it changed.
 *
 * @param number its number
 * @param made when it was made
 * @param first whether there is none before it to compare it with
 * @param changes what differs from the one before
 */
public record Edition(int number, Instant made, boolean first, List<Change> changes) {
    /** Keeps its own copy of the list. */
    public Edition {
        changes = List.copyOf(changes);
    }
}
