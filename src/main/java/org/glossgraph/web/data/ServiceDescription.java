package org.glossgraph.web.data;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.glossgraph.view.Glossary;
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
        Node text = NodeFactory.createURI("http://jena.apache.org/text#query");
        graph.add(service, sd("propertyFeature"), text);
        describeDataset(graph, service, vocabulary);
        return graph;
    }

    /** The vocabulary is the default graph; entries, evidence and terms stand in named ones. */
    private static void describeDataset(Graph graph, Node service, Vocabulary vocabulary) {
        Node dataset = NodeFactory.createURI(vocabulary.base() + "dataset");
        Node plain = NodeFactory.createURI(vocabulary.base() + "dataset#default-graph");
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, RDF.type.asNode(), sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), plain);
        graph.add(plain, RDF.type.asNode(), sd("Graph"));
        Stream.concat(
                        Stream.of("evidence", "import", "ontology"),
                        vocabulary.glossaries().stream().map(Glossary::name))
                .map(name -> NodeFactory.createURI(vocabulary.base() + "graph/" + name))
                .forEach(
                        name -> {
                            graph.add(dataset, sd("namedGraph"), name);
                            graph.add(name, RDF.type.asNode(), sd("NamedGraph"));
                            graph.add(name, sd("name"), name);
                        });
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
