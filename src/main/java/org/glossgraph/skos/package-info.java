/** Writes a concept scheme as RDF. */
package org.glossgraph.skos;
