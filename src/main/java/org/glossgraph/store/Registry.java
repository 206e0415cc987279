package org.glossgraph.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.skos.Iris;
import org.glossgraph.skos.Prov;

/**
 * The identifiers that were ever published, with what tells which concept each means: the one thing
 * in a store that cannot be made again. An identifier is never given to another concept.
 *
 * @param identifiers what is known of each identifier, by identifier
 */
public record Registry(SortedMap<String, Identifier> identifiers) {
    /** Nothing was published yet. */
    public static final Registry EMPTY = new Registry(new TreeMap<>());

    /** The name of its graph. */
    static final String GRAPH = "registry";

    /** Keeps its own copy. */
    public Registry {
        identifiers = Collections.unmodifiableSortedMap(new TreeMap<>(identifiers));
    }

    /** The same with what another registry knows beyond it. */
    Registry and(Registry other) {
        SortedMap<String, Identifier> both = new TreeMap<>(other.identifiers);
        both.putAll(identifiers);
        return new Registry(both);
    }

    /**
     * What is known of a published identifier.
     *
     * @param name the name that its concept goes by, or went by last
     * @param names its other names, in their normal form
     * @param marks what its entries are known by: headings in their files, hashes of their texts
     * @param state what has become of it
     * @param successor for a replaced one, the identifier that took its place; empty otherwise
     */
    public record Identifier(
            String name,
            NavigableSet<String> names,
            NavigableSet<String> marks,
            State state,
            String successor) {
        /** Keeps its own copies. */
        public Identifier {
            names = Collections.unmodifiableNavigableSet(new TreeSet<>(names));
            marks = Collections.unmodifiableNavigableSet(new TreeSet<>(marks));
        }

        /** The same, replaced by another, or gone where that is empty. */
        public Identifier retired(Optional<String> by) {
            return new Identifier(
                    name,
                    names,
                    marks,
                    by.isPresent() ? State.REPLACED : State.GONE,
                    by.orElse(""));
        }
    }

    /** What has become of an identifier. */
    public enum State {
        /** It names a concept of the vocabulary. */
        LIVE,
        /** Its concept is part of another now. */
        REPLACED,
        /** Its concept is no longer in the vocabulary. */
        GONE
    }

    // ---- as a file: N-Quads in one graph

    static Registry read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return EMPTY;
        }
        DatasetGraph dataset = DatasetGraphFactory.create();
        try (InputStream in = Files.newInputStream(file)) {
            RDFParser.source(in).lang(Lang.NQUADS).parse(dataset);
        }
        return of(dataset.getUnionGraph());
    }

    /** The registry that a graph holds. */
    static Registry of(Graph graph) {
        SortedMap<String, Identifier> identifiers = new TreeMap<>();
        graph.stream()
                .map(Triple::getSubject)
                .distinct()
                .forEach(node -> identifiers.put(local(node), identifier(graph, node)));
        return new Registry(identifiers);
    }

    private static Identifier identifier(Graph graph, Node node) {
        NavigableSet<String> successors = values(graph, node, DCTerms.isReplacedBy.asNode());
        NavigableSet<String> deprecated = values(graph, node, OWL2.deprecated.asNode());
        State retired = successors.isEmpty() ? State.GONE : State.REPLACED;
        return new Identifier(
                values(graph, node, SKOS.prefLabel.asNode()).stream().findFirst().orElse(""),
                values(graph, node, SKOS.hiddenLabel.asNode()),
                values(graph, node, Prov.WAS_DERIVED_FROM.asNode()),
                deprecated.isEmpty() ? State.LIVE : retired,
                successors.stream().findFirst().orElse(""));
    }

    private static NavigableSet<String> values(Graph graph, Node subject, Node property) {
        NavigableSet<String> values = new TreeSet<>();
        graph.find(subject, property, Node.ANY)
                .forEach(
                        triple ->
                                values.add(
                                        triple.getObject().isURI()
                                                ? local(triple.getObject())
                                                : triple.getObject().getLiteralLexicalForm()));
        return values;
    }

    private static String local(Node node) {
        return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
    }

    /** The registry as sorted N-Quads, its identifiers under a base. */
    byte[] bytes(String base) throws IOException {
        Iris iris = new Iris(base);
        DatasetGraph dataset = DatasetGraphFactory.create();
        Graph graph = dataset.getGraph(iris.graph(GRAPH).asNode());
        identifiers.forEach((id, known) -> write(graph, iris, id, known));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] line : Dump.sortedLines(dataset, Node.ANY)) {
            out.write(line);
        }
        return out.toByteArray();
    }

    private static void write(Graph graph, Iris iris, String id, Identifier known) {
        Node node = iris.concept(id).asNode();
        graph.add(node, SKOS.prefLabel.asNode(), text(known.name()));
        known.names().forEach(each -> graph.add(node, SKOS.hiddenLabel.asNode(), text(each)));
        known.marks().forEach(each -> graph.add(node, Prov.WAS_DERIVED_FROM.asNode(), text(each)));
        if (known.state() != State.LIVE) {
            graph.add(node, OWL2.deprecated.asNode(), NodeFactory.createLiteralByValue(true));
        }
        if (known.state() == State.REPLACED) {
            Node successor = iris.concept(known.successor()).asNode();
            graph.add(node, DCTerms.isReplacedBy.asNode(), successor);
        }
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }
}
