package org.glossgraph.web.page.resource;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.web.part.Frame;

/**
 * The terms that the vocabulary uses beside SKOS.
 *
 * @param frame what stands around it
 * @param uri its address as others cite it
 * @param terms the terms, by name
 */
public record OntologyPage(Frame frame, String uri, List<Term> terms) {
    /**
     * A term.
     *
     * @param name the last part of its address
     * @param label what it is called, or how it reads
     * @param inverse how it reads back; empty where it does not
     * @param comment what it means
     * @param example an example; empty for none
     */
    public record Term(String name, String label, String inverse, String comment, String example) {}

    /** The page of the ontology at this address. */
    public static OntologyPage of(Frame frame, String uri, Graph graph) {
        Node inverse = NodeFactory.createURI(uri + "#inverseLabel");
        List<Term> terms =
                graph
                        .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
                        .mapWith(Triple::getSubject)
                        .toList()
                        .stream()
                        .distinct()
                        .filter(term -> term.isURI() && term.getURI().startsWith(uri + "#"))
                        .map(
                                term ->
                                        new Term(
                                                term.getURI().substring(uri.length() + 1),
                                                text(graph, term, RDFS.label.asNode()),
                                                text(graph, term, inverse),
                                                text(graph, term, RDFS.comment.asNode()),
                                                text(graph, term, SKOS.example.asNode())))
                        .sorted(Comparator.comparing(Term::name))
                        .toList();
        return new OntologyPage(frame, uri, terms);
    }

    private static String text(Graph graph, Node term, Node property) {
        Optional<Node> found =
                graph
                        .find(term, property, Node.ANY)
                        .mapWith(Triple::getObject)
                        .filterKeep(Node::isLiteral)
                        .toList()
                        .stream()
                        .min(Comparator.comparing(Node::getLiteralLexicalForm));
        return found.map(Node::getLiteralLexicalForm).orElse("");
    }
}
