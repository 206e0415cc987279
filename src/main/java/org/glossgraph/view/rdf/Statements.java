package org.glossgraph.view.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.glossgraph.text.LangString;

/**
 * The statements of a dataset by subject, read in one pass; the graphs are merged, but for the one
 * that tells of the import. Every list is sorted.
 */
public final class Statements {
    private static final Comparator<Triple> ORDER =
            Comparator.comparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
                    .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private final Map<Node, List<Triple>> bySubject;
    private final Map<Node, List<Node>> byType;
    private final List<Triple> importing;

    private Statements(Map<Node, List<Triple>> bySubject, List<Triple> importing) {
        this.bySubject = bySubject;
        this.byType = byType(bySubject);
        this.importing = importing;
    }

    /** Reads every graph of a dataset. */
    public static Statements of(DatasetGraph dataset) {
        Map<Node, List<Triple>> bySubject = new HashMap<>();
        List<Triple> importing = new ArrayList<>();
        dataset.find()
                .forEachRemaining(
                        quad -> {
                            Triple triple = quad.asTriple();
                            (tellsOfImport(quad)
                                            ? importing
                                            : bySubject.computeIfAbsent(
                                                    triple.getSubject(), s -> new ArrayList<>()))
                                    .add(triple);
                        });
        bySubject.replaceAll((subject, triples) -> sorted(triples));
        return new Statements(bySubject, List.copyOf(importing));
    }

    /** In order, and once each: two graphs may say the same. */
    private static List<Triple> sorted(List<Triple> triples) {
        triples.sort(ORDER);
        List<Triple> once = new ArrayList<>(triples.size());
        for (Triple triple : triples) {
            if (once.isEmpty() || !once.get(once.size() - 1).equals(triple)) {
                once.add(triple);
            }
        }
        return List.copyOf(once);
    }

    private static boolean tellsOfImport(Quad quad) {
        return quad.getGraph() != null
                && quad.getGraph().isURI()
                && quad.getGraph().getURI().endsWith("/graph/import");
    }

    private static Map<Node, List<Node>> byType(Map<Node, List<Triple>> bySubject) {
        Map<Node, List<Node>> byType = new HashMap<>();
        bySubject.forEach(
                (subject, triples) ->
                        objects(triples, RDF.Nodes.type)
                                .forEach(type -> addInstance(byType, type, subject)));
        byType.values().forEach(nodes -> nodes.sort(Comparator.comparing(Node::getURI)));
        return byType;
    }

    private static void addInstance(Map<Node, List<Node>> byType, Node type, Node instance) {
        if (instance.isURI()) {
            byType.computeIfAbsent(type, t -> new ArrayList<>()).add(instance);
        }
    }

    /** The resources of a class that have an address. */
    public List<Node> instances(Node type) {
        return byType.getOrDefault(type, List.of());
    }

    /** All resources with an address that something is said of, in no order. */
    public Stream<Node> subjects() {
        return bySubject.keySet().stream().filter(Node::isURI);
    }

    /** All that is said of a resource. */
    public List<Triple> about(Node subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** What the graph of the import says. */
    public List<Triple> importing() {
        return importing;
    }

    /** Whether a resource is of a class. */
    public boolean is(Node subject, Node type) {
        return objects(subject, RDF.Nodes.type).contains(type);
    }

    /** The values of a property. */
    public List<Node> objects(Node subject, Node property) {
        return objects(about(subject), property);
    }

    private static List<Node> objects(List<Triple> triples, Node property) {
        List<Node> objects = new ArrayList<>();
        for (Triple triple : triples) {
            if (triple.getPredicate().equals(property)) {
                objects.add(triple.getObject());
            }
        }
        return objects;
    }

    /** The addresses among the values of a property. */
    public List<String> addresses(Node subject, Node property) {
        return objects(subject, property).stream().filter(Node::isURI).map(Node::getURI).toList();
    }

    /** The first address among the values of a property; empty for none. */
    public String address(Node subject, Node property) {
        return addresses(subject, property).stream().findFirst().orElse("");
    }

    /** The literals among the values of a property, by language and text. */
    public List<LangString> texts(Node subject, Node property) {
        return objects(subject, property).stream()
                .filter(Node::isLiteral)
                .map(Statements::text)
                .sorted(Comparator.comparing(LangString::lang).thenComparing(LangString::text))
                .toList();
    }

    private static LangString text(Node literal) {
        String lang = literal.getLiteralLanguage();
        return new LangString(literal.getLiteralLexicalForm(), lang.toLowerCase(Locale.ROOT));
    }

    /** The first literal among the values of a property; empty for none. */
    public String text(Node subject, Node property) {
        return texts(subject, property).stream().findFirst().map(LangString::text).orElse("");
    }

    /** The first number among the values of a property; {@code fallback} for none. */
    public double number(Node subject, Node property, double fallback) {
        return texts(subject, property).stream()
                .flatMap(each -> number(each.text()).stream())
                .findFirst()
                .orElse(fallback);
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
