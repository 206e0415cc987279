package org.glossgraph.export;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;

/** A map whose names would break out of any file that writes them as they are. */
final class HostileMap {
    private static final String BASE = "http://localhost:3030/";
    private static final List<String> NAMES =
            List.of(
                    "He said \"it's 5 > 3 & 2 < 4\"",
                    "]]> <!-- --> <![CDATA[ </name>",
                    "[a](b) {x} (y) |z| <b>bold</b> `code` $x^2$ ~~no~~ ==yes== %%hidden%%",
                    "back\\slash \\n \\\" \\l \\N",
                    "one\ntwo\nthree",
                    "\uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDD2C emoji",
                    "\u0627\u0644\u062A\u0639\u0644\u0645 \u05E2\u05D1\u05E8\u05D9\u05EA \u202Eright\u202C",
                    "=1+1;@SUM(A1)",
                    "# not a heading: - or a list, 1. or this",
                    "- item",
                    "1. first",
                    "&quot; &#35; #quot; #35; &amp;",
                    ":term:`x` :: |y|_ *z* __init__",
                    "end",
                    "style a: #b; classDef c:#d;",
                    "comma, semicolon; tab\there",
                    "x".repeat(80) + " \u00E9t\u00E9 ".repeat(70),
                    "con",
                    "a/b:c*d?e",
                    "A/B:C*D?E",
                    "...");

    private HostileMap() {}

    /** The sample and these names; each is a kind of the one before and combines the first. */
    static Vocabulary vocabulary() {
        DatasetGraph dataset = Samples.dataset();
        Node combines = NodeFactory.createURI(BASE + "ontology#combines");
        add(
                dataset,
                combines,
                RDFS.label.asNode(),
                NodeFactory.createLiteralLang("combines", "en"));
        for (int i = 0; i < NAMES.size(); i++) {
            Node concept = concept(i);
            Node name = NodeFactory.createLiteralLang(NAMES.get(i), "en");
            add(dataset, concept, RDF.type.asNode(), SKOS.Concept.asNode());
            add(dataset, concept, SKOS.prefLabel.asNode(), name);
            add(dataset, concept, SKOS.definition.asNode(), name);
            if (i > 0) {
                add(dataset, concept, SKOS.broader.asNode(), concept(i - 1));
            }
            if (i > 1) {
                add(dataset, concept, combines, concept(0));
            }
        }
        return Vocabulary.of(dataset);
    }

    private static Node concept(int number) {
        return NodeFactory.createURI(BASE + "concept/hostile-" + number);
    }

    private static void add(DatasetGraph dataset, Node subject, Node predicate, Node object) {
        dataset.add(Quad.defaultGraphIRI, subject, predicate, object);
    }
}
