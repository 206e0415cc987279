package org.glossgraph.view.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/**
 * The documents of linked data: what the statements say of one resource, with what belongs to it,
 * and with the names of what it points at.
 */
public final class Descriptions {
    private static final Set<Node> NAMES =
            Set.of(SKOS.prefLabel.asNode(), DCTerms.title.asNode(), RDFS.Nodes.label);

    private final Statements statements;
    private final Terms terms;
    private final Map<Node, List<Node>> parts = new HashMap<>();

    /** Prepares the documents. */
    public Descriptions(Statements statements, Terms terms) {
        this.statements = statements;
        this.terms = terms;
        statements.instances(terms.term("Link")).forEach(this::addLink);
        statements.instances(terms.term("Glossary")).forEach(this::addSections);
        for (Node entry : statements.instances(terms.term("Entry"))) {
            objects(entry, "glossary").forEach(glossary -> addPart(glossary, entry));
        }
        Node ontology = NodeFactory.createURI(terms.base() + "ontology");
        statements
                .subjects()
                .filter(subject -> subject.getURI().startsWith(terms.namespace()))
                .sorted(Comparator.comparing(Node::getURI))
                .forEach(term -> addPart(ontology, term));
    }

    private void addLink(Node link) {
        objects(link, "evidence").forEach(reason -> addPart(link, reason));
        if (statements.text(link, terms.term("status")).equals("asserted")) {
            objects(link, "subject").forEach(end -> addPart(end, link));
            objects(link, "object").forEach(end -> addPart(end, link));
        }
    }

    private void addSections(Node glossary) {
        statements.objects(glossary, SKOS.member.asNode()).stream()
                .filter(member -> statements.is(member, SKOS.Collection.asNode()))
                .forEach(section -> addPart(glossary, section));
    }

    private List<Node> objects(Node subject, String property) {
        return statements.objects(subject, terms.term(property));
    }

    private void addPart(Node whole, Node part) {
        if (!whole.equals(part)) {
            parts.computeIfAbsent(whole, w -> new ArrayList<>()).add(part);
        }
    }

    /** What is said of a resource itself. */
    public List<Triple> own(String uri) {
        return statements.about(NodeFactory.createURI(uri));
    }

    /**
     * The document of a resource; for a part whose address is a fragment of the whole's, the
     * document of the whole. Empty where nothing is said of it.
     */
    public Optional<Graph> of(String uri) {
        Node node = NodeFactory.createURI(uri);
        Node whole = NodeFactory.createURI(uri.replaceFirst("#.*$", ""));
        return describe(parts.getOrDefault(whole, List.of()).contains(node) ? whole : node);
    }

    /** What is said of some resources themselves, and of others with their parts. */
    public Graph of(List<String> alone, List<String> whole) {
        Set<Node> told = new LinkedHashSet<>();
        alone.forEach(uri -> told.add(NodeFactory.createURI(uri)));
        whole.forEach(uri -> told.addAll(withParts(NodeFactory.createURI(uri))));
        return graph(told);
    }

    private Optional<Graph> describe(Node node) {
        return Optional.of(graph(withParts(node))).filter(graph -> !graph.isEmpty());
    }

    private Graph graph(Set<Node> told) {
        Set<Triple> triples = new LinkedHashSet<>();
        told.forEach(each -> triples.addAll(statements.about(each)));
        for (Triple triple : List.copyOf(triples)) {
            triples.addAll(names(triple.getPredicate()));
            triples.addAll(names(triple.getObject()));
        }
        return graph(List.copyOf(triples));
    }

    /** A graph with the first statement added last: a graph in memory lists the latest first. */
    private Graph graph(List<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(prefixes());
        for (int i = triples.size() - 1; i >= 0; i--) {
            graph.add(triples.get(i));
        }
        return graph;
    }

    /** A resource, its parts, and their parts; nameless resources that they lead to. */
    private Set<Node> withParts(Node node) {
        Set<Node> told = new LinkedHashSet<>(List.of(node));
        List<Node> waiting = new ArrayList<>(List.of(node));
        while (!waiting.isEmpty()) {
            Node next = waiting.remove(waiting.size() - 1);
            List<Node> found = new ArrayList<>(parts.getOrDefault(next, List.of()));
            statements.about(next).stream()
                    .map(Triple::getObject)
                    .filter(Node::isBlank)
                    .forEach(found::add);
            found.stream().filter(told::add).forEach(waiting::add);
        }
        return told;
    }

    private List<Triple> names(Node node) {
        return node.isURI()
                ? statements.about(node).stream()
                        .filter(triple -> NAMES.contains(triple.getPredicate()))
                        .toList()
                : List.of();
    }

    /** The usual prefixes, and the one of the vocabulary's own terms. */
    public SortedMap<String, String> prefixes() {
        SortedMap<String, String> prefixes = new TreeMap<>();
        if (terms.base().endsWith("/")) {
            prefixes.put("gg", terms.namespace());
        }
        prefixes.put("skos", SKOS.getURI());
        prefixes.put("dcterms", DCTerms.getURI());
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        prefixes.put("rdfs", RDFS.getURI());
        prefixes.put("owl", OWL2.getURI());
        prefixes.put("xsd", XSD.getURI());
        return prefixes;
    }
}
