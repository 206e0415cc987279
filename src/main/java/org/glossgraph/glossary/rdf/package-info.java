/** Vocabularies that say what they mean: SKOS and ontologies in RDF, JSKOS, schema.org. */
package org.glossgraph.glossary.rdf;
