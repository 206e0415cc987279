/** Holds the statements of a dataset in memory and cuts documents out of them. */
package org.glossgraph.view.rdf;
