package org.glossgraph.glossary;

import java.util.List;

/**
 * What was read from a set of files.
 *
 * @param glossaries the glossaries, by source
 * @param problems what was not understood, by place
 */
public record Reading(List<Glossary> glossaries, List<Problem> problems) {
    /** Keeps its own copies of the lists. */
    public Reading {
        glossaries = List.copyOf(glossaries);
        problems = List.copyOf(problems);
    }
}
