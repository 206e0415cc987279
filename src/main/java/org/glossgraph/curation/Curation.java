package org.glossgraph.curation;

import java.util.List;

/**
 * The decisions of a curation file.
 *
 * @param source the path of the file; empty for none
 * @param decisions its decisions, in order
 */
public record Curation(String source, List<Decision> decisions) {
    /** No decision. */
    public static final Curation NONE = new Curation("", List.of());

    /** Keeps its own copy of the list. */
    public Curation {
        decisions = List.copyOf(decisions);
    }

    /** The decisions of a kind, in order. */
    <D extends Decision> List<D> of(Class<D> kind) {
        return decisions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
