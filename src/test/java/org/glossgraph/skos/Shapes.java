package org.glossgraph.skos;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What a vocabulary must keep before it is published: the integrity conditions of SKOS and our own,
 * as SHACL shapes in {@code ontology/shapes.ttl}.
 */
public final class Shapes {
    private final Iris iris;
    private final org.apache.jena.shacl.Shapes shapes;

    private Shapes(Iris iris, org.apache.jena.shacl.Shapes shapes) {
        this.iris = iris;
        this.shapes = shapes;
    }

    /**
     * What is against the shapes, a sentence for each, sorted: names the resource, the rule, and
     * the value that breaks it. Empty for a sound vocabulary.
     */
    public static List<String> violations(Iris iris, DatasetGraph dataset) {
        Graph graph = Ontology.read("/ontology/shapes.ttl", iris.base()).getGraph();
        return new Shapes(iris, org.apache.jena.shacl.Shapes.parse(graph)).violations(dataset);
    }

    /** Each shape looks at one kind of resource, and each kind is whole within its graph. */
    private List<String> violations(DatasetGraph dataset) {
        List<Graph> graphs = new ArrayList<>();
        graphs.add(dataset.getDefaultGraph());
        dataset.listGraphNodes().forEachRemaining(name -> graphs.add(dataset.getGraph(name)));
        SortedSet<String> violations = new TreeSet<>();
        for (Graph graph : graphs) {
            ShaclValidator.get()
                    .validate(shapes, graph)
                    .getEntries()
                    .forEach(entry -> violations.add(sentence(entry)));
        }
        return List.copyOf(violations);
    }

    private String sentence(ReportEntry entry) {
        String where = name(entry.focusNode());
        String value = entry.value() == null ? "" : " Here: " + name(entry.value()) + ".";
        return where + ": " + entry.message() + value;
    }

    private String name(Node node) {
        if (node.isLiteral()) {
            return "\"" + node.getLiteralLexicalForm() + "\"";
        }
        String name = node.toString();
        return name.startsWith(iris.base()) ? name.substring(iris.base().length()) : name;
    }
}
