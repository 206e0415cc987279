package org.glossgraph.glossary.block;

/**
 * Something in a file that was not understood.
 *
 * @param line where it begins, from 1; 0 for the file as a whole
 * @param message one sentence for people
 */
public record Remark(int line, String message) {}
