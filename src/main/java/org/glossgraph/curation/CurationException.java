package org.glossgraph.curation;

import org.glossgraph.glossary.Problem;

/**
 * A curation file of which no decision can be known. To go on without it would undo them all, so
 * whoever reads it gives up.
 */
public final class CurationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Says what is wrong with the file, and where. */
    CurationException(Problem problem) {
        super(problem.toString());
    }
}
