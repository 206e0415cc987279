/** Answers questions about paths in a hierarchy of names. */
package org.glossgraph.view.graph;
