package org.glossgraph.link.term;

/**
 * A use of words that may be a term.
 *
 * @param candidate the words where they stand
 * @param made how much they themselves say so, over 0 and at most 1
 * @param stands how much their place says so, over 0 and at most 1
 * @param scale how much a use says in texts of this length, over 0 and at most 1
 */
record Use(Candidate candidate, double made, double stands, double scale) {
    /** How much it says that they are a term: over 0 and at most 1. */
    double weight() {
        return scale * made * stands;
    }

    /** Whether more than the frequency of a single word speaks for it. */
    boolean isSure() {
        return candidate.length() > 1 || made >= Makeup.SINGLE || stands >= Standing.TERM;
    }
}
