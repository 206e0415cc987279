package org.glossgraph.store;

/**
 * What became of a dataset that was to be published.
 *
 * @param generation the generation that is now current
 * @param unchanged whether it was so before: same content, same origin
 */
public record Publication(Generation generation, boolean unchanged) {}
