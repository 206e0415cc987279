package org.glossgraph.glossary.layout;

import java.util.List;
import java.util.Optional;

/**
 * What all layouts make of a part of a document.
 *
 * @param best the best explanation, if one is good enough
 * @param scores the layouts that see entries in it, the best first
 */
public record Comparison(Optional<Explanation> best, List<Score> scores) {
    /** Keeps its own copy of the list. */
    public Comparison {
        scores = List.copyOf(scores);
    }
}
