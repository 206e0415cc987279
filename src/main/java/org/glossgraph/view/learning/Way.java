package org.glossgraph.view.learning;

import java.util.List;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Link;

/**
 * A way from one concept to another over links.
 *
 * @param legs its links in order; none where it leads from a concept to itself
 */
public record Way(List<Leg> legs) {
    /** Keeps its own copy of the list. */
    public Way {
        legs = List.copyOf(legs);
    }

    /** The confidence of its weakest link; 1 where it has none. */
    public double confidence() {
        return legs.stream().mapToDouble(leg -> leg.link().confidence()).min().orElse(1);
    }

    /**
     * One link of a way.
     *
     * @param from where it begins
     * @param link the link
     * @param to where it leads to
     */
    public record Leg(Concept from, Link link, Concept to) {
        /** How the link reads in the direction of the way; empty where it has no such phrase. */
        public String phrase() {
            return link.subject().equals(from.slug())
                    ? link.relation().phrase()
                    : link.relation().inversePhrase();
        }
    }
}
