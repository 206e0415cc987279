package org.glossgraph.web.data;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.glossgraph.view.Vocabulary;

/** Says what the SPARQL endpoint offers (SPARQL 1.1 Service Description). */
public final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String TEXT_QUERY = "http://jena.apache.org/text#query";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private ServiceDescription() {}

    /** The description of the endpoint over a vocabulary, with the limits of queries in words. */
    public static Graph of(Vocabulary vocabulary, String limits) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        Node service = NodeFactory.createURI(vocabulary.base() + "sparql");
        graph.add(service, RDF.type.asNode(), sd("Service"));
        graph.add(service, sd("endpoint"), service);
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("propertyFeature"), NodeFactory.createURI(TEXT_QUERY));
        graph.add(service, RDFS.comment.asNode(), NodeFactory.createLiteralLang(limits, "en"));
        for (String format :
                new String[] {
                    "SPARQL_Results_JSON",
                    "SPARQL_Results_XML",
                    "SPARQL_Results_CSV",
                    "SPARQL_Results_TSV",
                    "Turtle",
                    "JSON-LD",
                    "N-Triples",
                    "RDF_XML"
                }) {
            graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format));
        }
        return graph;
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
