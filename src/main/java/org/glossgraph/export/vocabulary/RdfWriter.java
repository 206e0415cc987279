package org.glossgraph.export.vocabulary;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Relation;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.rdf.XmlText;

/**
 * Writes the concepts of a map as SKOS in a syntax of RDF, with the phrases of the relations that
 * SKOS lacks. Syntaxes with named graphs hold the evidence for the links beside it.
 */
public final class RdfWriter implements MapWriter {
    private static final List<Node> RIGHTS =
            List.of(
                    DCTerms.license.asNode(),
                    DCTerms.creator.asNode(),
                    DCTerms.rightsHolder.asNode());

    private final RDFFormat format;
    private final boolean named;

    private RdfWriter(RDFFormat format, boolean named) {
        this.format = format;
        this.named = named;
    }

    /** A syntax for triples. */
    public static RdfWriter triples(RDFFormat format) {
        return new RdfWriter(format, false);
    }

    /** A syntax for triples and named graphs. */
    public static RdfWriter quads(RDFFormat format) {
        return new RdfWriter(format, true);
    }

    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        if (StreamRDFWriter.registered(format)) {
            StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
            send(vocabulary, map, stream);
        } else {
            Graph graph = GraphFactory.createDefaultGraph();
            send(vocabulary, map, StreamRDFLib.graph(graph));
            RDFWriter.source(XmlText.of(graph)).format(format).output(out);
        }
        out.flush();
    }

    private void send(Vocabulary vocabulary, ConceptMap map, StreamRDF rdf) {
        rdf.start();
        vocabulary.prefixes().forEach(rdf::prefix);
        scheme(vocabulary).forEach(rdf::triple);
        for (ConceptMap.Node node : map.nodes()) {
            vocabulary.statements(node.concept()).forEach(rdf::triple);
        }
        Map<String, Relation> relations = new TreeMap<>();
        for (ConceptMap.Edge edge : map.edges()) {
            relations.put(edge.link().relation().uri(), edge.link().relation());
        }
        relations.keySet().removeIf(uri -> uri.startsWith(SKOS.getURI()));
        relations.values().forEach(relation -> rdf.triple(phrase(relation)));
        Credits.glossaries(vocabulary, map).forEach(each -> rights(vocabulary, map, each, rdf));
        if (named) {
            evidence(vocabulary, map, rdf);
        }
        rdf.finish();
    }

    /** The rights of a glossary, and of those of its entries that concepts come from. */
    private static void rights(
            Vocabulary vocabulary, ConceptMap map, Glossary glossary, StreamRDF rdf) {
        Graph all = vocabulary.describe(glossary.uri()).orElse(Graph.emptyGraph);
        Node subject = NodeFactory.createURI(glossary.uri());
        List<Node> entries =
                map.nodes().stream()
                        .flatMap(node -> node.concept().definitions().stream())
                        .filter(entry -> entry.glossary().equals(glossary.name()))
                        .map(entry -> NodeFactory.createURI(entry.uri()))
                        .distinct()
                        .toList();
        for (Node property : RIGHTS) {
            for (Triple each : all.find(subject, property, Node.ANY).toList()) {
                rdf.triple(each);
                entries.forEach(
                        entry -> rdf.triple(Triple.create(entry, property, each.getObject())));
                all.find(each.getObject(), RDFS.Nodes.label, Node.ANY).forEach(rdf::triple);
            }
        }
    }

    /** What the scheme is; its top concepts say themselves that they are. */
    private static Stream<Triple> scheme(Vocabulary vocabulary) {
        Node scheme = NodeFactory.createURI(vocabulary.scheme());
        return vocabulary
                .describe(vocabulary.scheme())
                .map(Graph::stream)
                .orElse(Stream.empty())
                .filter(triple -> triple.getSubject().equals(scheme))
                .filter(triple -> !triple.predicateMatches(SKOS.hasTopConcept.asNode()));
    }

    private static void evidence(Vocabulary vocabulary, ConceptMap map, StreamRDF rdf) {
        Node graph = NodeFactory.createURI(vocabulary.base() + "graph/evidence");
        List<String> links =
                map.edges().stream()
                        .map(edge -> edge.link().uri())
                        .filter(uri -> !uri.isEmpty())
                        .toList();
        for (String link : links) {
            vocabulary
                    .describe(link)
                    .map(Graph::stream)
                    .orElse(Stream.empty())
                    .filter(triple -> ofLink(triple, link))
                    .forEach(triple -> rdf.quad(Quad.create(graph, triple)));
        }
    }

    /** A document also names what it points at; that is no evidence. */
    private static boolean ofLink(Triple triple, String link) {
        Node subject = triple.getSubject();
        return subject.isBlank() || subject.getURI().startsWith(link);
    }

    private static Triple phrase(Relation relation) {
        return Triple.create(
                NodeFactory.createURI(relation.uri()),
                RDFS.Nodes.label,
                NodeFactory.createLiteralLang(relation.phrase(), "en"));
    }
}
