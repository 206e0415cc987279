package org.glossgraph.quality;

import org.apache.jena.graph.Node;

/**
 * One thing that a check found.
 *
 * @param focus the resource that it is about
 * @param name what the resource is called
 * @param message what is found, in a sentence for people
 */
public record Finding(Node focus, String name, String message) {}
