/** Finds the further labels of concepts that texts use or that follow from what texts say. */
package org.glossgraph.link.label;
