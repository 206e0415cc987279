package org.glossgraph.quality.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** What the graphs of a dataset say, taken together, by subject. */
public final class Facts {
    private static final String SCHEME = "/scheme";

    private final Map<Node, List<Triple>> bySubject = new HashMap<>();
    private final Map<Node, List<Node>> byType = new HashMap<>();
    private final Set<Node> properties = new HashSet<>();
    private final Map<Node, String> names = new HashMap<>();
    private final Set<Node> concepts;
    private final String base;
    private final Hierarchy hierarchy;

    private Facts(DatasetGraph dataset) {
        dataset.find().forEachRemaining(quad -> add(quad.asTriple()));
        byType.values().forEach(each -> each.sort(Comparator.comparing(Node::toString)));
        base = schemes().stream().map(Facts::base).filter(s -> !s.isEmpty()).findFirst().orElse("");
        concepts = new HashSet<>(concepts());
        hierarchy = new Hierarchy(concepts(), this::above);
    }

    /** Reads a dataset in one pass. */
    public static Facts of(DatasetGraph dataset) {
        return new Facts(dataset);
    }

    private void add(Triple triple) {
        bySubject.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>(4)).add(triple);
        properties.add(triple.getPredicate());
        if (triple.getPredicate().equals(RDF.Nodes.type)) {
            List<Node> instances =
                    byType.computeIfAbsent(triple.getObject(), type -> new ArrayList<>());
            instances.add(triple.getSubject());
        }
    }

    private static String base(Node scheme) {
        String uri = scheme.isURI() ? scheme.getURI() : "";
        return uri.endsWith(SCHEME) ? uri.substring(0, uri.length() - SCHEME.length() + 1) : "";
    }

    /**
     * The beginning of all addresses, ending in a slash; empty where the scheme is none of ours.
     */
    public String base() {
        return base;
    }

    /** A class or property of our ontology. */
    public Node term(String localName) {
        return NodeFactory.createURI(base + "ontology#" + localName);
    }

    /** The concepts, by address. */
    public List<Node> concepts() {
        return instances(SKOS.Concept.asNode());
    }

    /** Whether it is a concept. */
    public boolean isConcept(Node node) {
        return concepts.contains(node);
    }

    /** The concept schemes, by address. */
    public List<Node> schemes() {
        return instances(SKOS.ConceptScheme.asNode());
    }

    /** The resources of a class, by address. */
    public List<Node> instances(Node type) {
        return byType.getOrDefault(type, List.of());
    }

    /** The classes that anything belongs to. */
    public Collection<Node> types() {
        return byType.keySet();
    }

    /** The properties by which anything is said. */
    public Set<Node> properties() {
        return properties;
    }

    /** Whether a resource is of a class. */
    public boolean is(Node subject, Node type) {
        return objects(subject, RDF.Nodes.type).contains(type);
    }

    /** All resources that something is said of, in no order. */
    public Set<Node> subjects() {
        return bySubject.keySet();
    }

    /** All that is said of a resource. */
    public List<Triple> about(Node subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** The values of a property, each once. */
    public List<Node> objects(Node subject, Node property) {
        List<Node> objects = new ArrayList<>(2);
        for (Triple triple : about(subject)) {
            if (triple.getPredicate().equals(property)) {
                objects.add(triple.getObject());
            }
        }
        return objects.size() < 2 ? objects : List.copyOf(new LinkedHashSet<>(objects));
    }

    /** The values of some properties. */
    public Stream<Node> objects(Node subject, Collection<Node> properties) {
        return about(subject).stream()
                .filter(triple -> properties.contains(triple.getPredicate()))
                .map(Triple::getObject);
    }

    /** The first value of a property as a text; empty for none. */
    public String text(Node subject, Node property) {
        return objects(subject, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    /** What stands directly above a concept, stated in either direction. */
    private Stream<Node> above(Node concept, boolean inverse) {
        return objects(concept, (inverse ? SKOS.narrower : SKOS.broader).asNode()).stream();
    }

    /** Which concept stands above which. */
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    /** What a resource is called: its preferred name, else the last part of its address. */
    public String name(Node node) {
        return names.computeIfAbsent(node, this::called);
    }

    private String called(Node node) {
        String label = text(node, SKOS.prefLabel.asNode()).strip();
        return label.isEmpty() ? localName(node) : label;
    }

    /** The last part of an address; a text as it is. */
    public static String localName(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String all = node.toString();
        String whole = all.endsWith("/") ? all.substring(0, all.length() - 1) : all;
        return whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('#')) + 1);
    }
}
