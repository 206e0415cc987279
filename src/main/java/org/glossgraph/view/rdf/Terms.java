package org.glossgraph.view.rdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The names of a vocabulary's own terms: classes and properties that SKOS lacks. */
public final class Terms {
    private final String base;
    private final Map<String, Node> terms = new ConcurrentHashMap<>();

    /**
     * Names under a base.
     *
     * @param base the base of the vocabulary's addresses, ending in a slash
     */
    public Terms(String base) {
        this.base = base;
    }

    /** The base of the vocabulary's addresses. */
    String base() {
        return base;
    }

    /** The namespace of the ontology. */
    String namespace() {
        return base + "ontology#";
    }

    /** A term of the ontology by its local name. */
    public Node term(String localName) {
        return terms.computeIfAbsent(localName, name -> NodeFactory.createURI(namespace() + name));
    }
}
