package org.glossgraph.glossary;

/**
 * Something in a source that is no entry and was left out: told for who wonders, nothing to mend.
 *
 * @param place the file, and the line it begins at (0: the file as a whole)
 * @param message what it is, a few words for people
 */
public record Note(Place place, String message) {}
