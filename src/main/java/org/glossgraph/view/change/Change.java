package org.glossgraph.view.change;

/**
 * One difference between two vocabularies.
 *
 * @param what what differs
 * @param how how it differs
 * @param slug the slug of the concept that it is about
 * @param name the name of that concept, as it is now, or was last
 * @param before what was there; empty where it is new
 * @param after what is there now; empty where it is gone
 */
public record Change(What what, How how, String slug, String name, String before, String after) {
    /** The things that can differ. */
    public enum What {
        /** A whole concept. */
        CONCEPT,
        /** One of its names. */
        NAME,
        /** One of its definitions. */
        DEFINITION,
        /** A link to another concept. */
        LINK
    }

    /** The ways in which a thing differs. */
    public enum How {
        /** It was not there before. */
        CAME,
        /** It is there no longer. */
        WENT,
        /** It reads differently. */
        CHANGED
    }
}
