package org.glossgraph.web.part;

import org.glossgraph.view.Concept;

/**
 * The name of a concept, leading to its page.
 *
 * @param href where it leads
 * @param text the name
 * @param only whether the concept is only mentioned, which a ring shows
 */
public record Name(String href, String text, boolean only) {
    /** The name that a concept goes by. */
    public static Name of(Concept concept) {
        return new Name(Paths.of(concept), concept.prefLabel(), concept.mentioned());
    }

    /** The classes of the link; null, and so left out, where there are none. */
    public String style() {
        return only ? "only" : null;
    }
}
