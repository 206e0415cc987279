package org.glossgraph.view.annotation;

/**
 * A part of a text.
 *
 * @param from its first offset
 * @param to the offset behind it
 */
record Passage(int from, int to) {}
