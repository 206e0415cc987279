package org.glossgraph.skos;

import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** The prefixes that make our data readable. */
public final class Prefixes {
    private Prefixes() {}

    /** Gives a dataset our prefixes. */
    public static void set(DatasetGraph dataset, String base) {
        dataset.prefixes().putAll(of(base));
    }

    /** The prefixes of a vocabulary whose addresses begin with a base. */
    public static Map<String, String> of(String base) {
        return Map.of(
                "gg", new Iris(base).ontology(),
                "skos", SKOS.getURI(),
                "dcterms", DCTerms.getURI(),
                "prov", Prov.NS,
                "rdf", RDF.getURI(),
                "rdfs", RDFS.getURI(),
                "owl", OWL.getURI(),
                "xsd", XSD.getURI());
    }
}
