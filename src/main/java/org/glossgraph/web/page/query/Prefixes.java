package org.glossgraph.web.page.query;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossgraph.view.Vocabulary;

/** The prefixes that queries begin with. */
final class Prefixes {
    private static final Map<String, String> STANDARD =
            Map.of(
                    "skos", "http://www.w3.org/2004/02/skos/core#",
                    "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                    "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                    "dcterms", "http://purl.org/dc/terms/",
                    "prov", "http://www.w3.org/ns/prov#",
                    "text", "http://jena.apache.org/text#",
                    "xsd", "http://www.w3.org/2001/XMLSchema#");

    private Prefixes() {}

    /** Those of SPARQL's neighbours, and our own. */
    static SortedMap<String, String> of(Vocabulary vocabulary) {
        SortedMap<String, String> prefixes = new TreeMap<>(STANDARD);
        prefixes.put("gg", vocabulary.base() + "ontology#");
        return prefixes;
    }
}
