package org.glossgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.view.Relation;
import org.glossgraph.view.Vocabulary;

/**
 * Writes the concepts of a map as SKOS in Turtle, with the phrases of the relations that SKOS
 * lacks.
 */
final class TurtleWriter implements MapWriter {
    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        turtle.start();
        vocabulary.prefixes().forEach(turtle::prefix);
        for (ConceptMap.Node node : map.nodes()) {
            vocabulary.statements(node.concept()).forEach(turtle::triple);
        }
        Map<String, Relation> relations = new TreeMap<>();
        map.edges()
                .forEach(
                        edge ->
                                relations.put(
                                        edge.link().relation().uri(), edge.link().relation()));
        relations.keySet().removeIf(uri -> uri.startsWith(SKOS.getURI()));
        relations.values().forEach(relation -> turtle.triple(phrase(relation)));
        turtle.finish();
        out.flush();
    }

    private static Triple phrase(Relation relation) {
        return Triple.create(
                NodeFactory.createURI(relation.uri()),
                RDFS.Nodes.label,
                NodeFactory.createLiteralLang(relation.phrase(), "en"));
    }
}
