package org.glossgraph.glossary;

/**
 * A paragraph or list item of a definition: emphasis and link marks gone, code and math as written.
 *
 * @param line the source line it begins at, from 1
 * @param text its text; soft line ends are blanks
 */
public record Passage(int line, String text) {}
