package org.glossgraph.glossary.syntax.rst;

/**
 * Where a body stands.
 *
 * @param depth how many lists and quotes are around it
 * @param inside whether one of them is a list or a cell, so that what it lists are no entries
 * @param nesting how many bodies are around it
 */
record Level(int depth, boolean inside, int nesting) {
    /** The whole document. */
    static final Level TOP = new Level(0, false, 0);

    /** Deeper text than this is read as paragraphs; people do not write it. */
    private static final int DEEPEST = 50;

    /** The body of an item or a definition. */
    Level item() {
        return new Level(depth + 1, true, nesting + 1);
    }

    /** An indented body. */
    Level quote() {
        return new Level(depth + 1, inside, nesting + 1);
    }

    /** The body of a directive, which stands as its surroundings do. */
    Level directive() {
        return new Level(depth, inside, nesting + 1);
    }

    /** A cell of a table. */
    Level cell() {
        return new Level(0, true, nesting + 1);
    }

    boolean isTooDeep() {
        return nesting > DEEPEST;
    }
}
