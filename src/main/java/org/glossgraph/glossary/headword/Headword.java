package org.glossgraph.glossary.headword;

import java.util.List;

/**
 * A headword as read.
 *
 * @param name the name that the author leads with
 * @param others further names for the same thing, in the order written
 */
public record Headword(String name, List<String> others) {
    /** Keeps its own copy of the list, without the name itself. */
    public Headword {
        String main = name;
        others =
                others.stream()
                        .filter(other -> !other.isBlank() && !other.equals(main))
                        .distinct()
                        .toList();
    }
}
