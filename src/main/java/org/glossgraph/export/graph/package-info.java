/** Formats of graphs: nodes and labelled edges. */
package org.glossgraph.export.graph;
