package org.glossgraph.skos;

import org.apache.jena.riot.system.PrefixMap;
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
        PrefixMap prefixes = dataset.prefixes();
        prefixes.add("gg", new Iris(base).ontology());
        prefixes.add("skos", SKOS.getURI());
        prefixes.add("dcterms", DCTerms.getURI());
        prefixes.add("prov", Prov.NS);
        prefixes.add("rdf", RDF.getURI());
        prefixes.add("rdfs", RDFS.getURI());
        prefixes.add("owl", OWL.getURI());
        prefixes.add("xsd", XSD.getURI());
    }
}
