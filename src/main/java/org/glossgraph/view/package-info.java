/**
 * Holds one generation in memory for reading: concepts, links, search, paths, learning order,
 * annotation.
 */
package org.glossgraph.view;
