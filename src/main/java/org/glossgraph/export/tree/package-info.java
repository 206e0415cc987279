/** Formats of trees: the hierarchy of a map, its other links as remarks. */
package org.glossgraph.export.tree;
