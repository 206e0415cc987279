package org.glossgraph.view;

/**
 * What a search found.
 *
 * @param concept the concept
 * @param matched the name or the definition in which the words stand
 * @param field where that is
 */
public record Hit(Concept concept, String matched, Field field) {
    /** Where the words of a search were found, best first. */
    public enum Field {
        /** The name is what was looked for. */
        NAME,
        /** Another name is what was looked for. */
        OTHER_NAME,
        /** The words are the first letters of a name of several words. */
        INITIALS,
        /** A name begins with the words, or holds them. */
        PART_OF_NAME,
        /** A name is spelled almost as the words. */
        NEAR_NAME,
        /** A definition holds the words. */
        DEFINITION
    }
}
