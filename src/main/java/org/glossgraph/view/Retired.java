package org.glossgraph.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.glossgraph.view.rdf.Statements;

/**
 * A concept that was published once and is none any more.
 *
 * @param slug the last part of its address
 * @param name the name it went by
 * @param successor the slug of the concept that it is part of now; empty where it is gone
 */
public record Retired(String slug, String name, Optional<String> successor) {
    private static final String CONCEPT = "concept/";

    /** All of a vocabulary by slug: deprecated resources at addresses of concepts. */
    static Map<String, Retired> all(Statements statements, String base) {
        Map<String, Retired> all = new HashMap<>();
        statements
                .subjects()
                .filter(node -> node.getURI().startsWith(base + CONCEPT))
                .filter(node -> statements.text(node, OWL2.deprecated.asNode()).equals("true"))
                .forEach(
                        node -> {
                            String slug = slug(node.getURI(), base);
                            String name = statements.text(node, RDFS.Nodes.label);
                            all.put(
                                    slug,
                                    new Retired(slug, name, successor(statements, node, base)));
                        });
        return all;
    }

    private static Optional<String> successor(Statements statements, Node node, String base) {
        return Optional.of(statements.address(node, DCTerms.isReplacedBy.asNode()))
                .filter(address -> address.startsWith(base + CONCEPT))
                .map(address -> slug(address, base));
    }

    private static String slug(String address, String base) {
        return address.substring(base.length() + CONCEPT.length());
    }
}
