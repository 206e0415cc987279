package org.glossgraph.glossary.syntax.rst;

/**
 * Lines one after the other that are read as one body.
 *
 * @param from the index of the first line
 * @param to the index behind the last one
 * @param indent the column that the body begins at
 */
record Region(int from, int to, int indent) {
    boolean isEmpty() {
        return from >= to;
    }

    /** What is left of the body from a line on. */
    Region from(int index) {
        return new Region(index, to, indent);
    }
}
