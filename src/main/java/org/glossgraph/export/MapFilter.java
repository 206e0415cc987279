package org.glossgraph.export;

import java.util.Set;
import org.glossgraph.view.Link;

/**
 * Which links a map is to show.
 *
 * @param relations the relations, each by its phrase or by the last part of its address; empty for
 *     all
 * @param confidence how sure a link is at least, from 0 to 1
 */
public record MapFilter(Set<String> relations, double confidence) {
    /** Every asserted link. */
    public static final MapFilter ALL = new MapFilter(Set.of(), 0);

    /** Keeps its own copy of the set. */
    public MapFilter {
        relations = Set.copyOf(relations);
    }

    boolean allows(Link link) {
        return link.confidence() >= confidence
                && (relations.isEmpty()
                        || relations.contains(link.relation().phrase())
                        || relations.contains(link.relation().name()));
    }
}
