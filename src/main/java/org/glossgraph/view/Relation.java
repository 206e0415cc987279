package org.glossgraph.view;

/**
 * A property that joins concepts.
 *
 * @param uri its address
 * @param phrase how it reads from subject to object: "combines"
 * @param inversePhrase how it reads back: "is combined by"
 * @param broader whether it is {@code skos:broader}
 */
public record Relation(String uri, String phrase, String inversePhrase, boolean broader) {}
