package org.glossgraph.view;

/**
 * A line of the alphabetical index: a name and the concept it leads to.
 *
 * @param name a name of the concept
 * @param concept the concept
 * @param see whether it is another name than the one the concept goes by
 */
public record Heading(String name, Concept concept, boolean see) {}
