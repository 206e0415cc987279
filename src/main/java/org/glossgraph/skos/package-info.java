/** Writes a concept scheme as RDF, and checks it against the shapes. */
package org.glossgraph.skos;
