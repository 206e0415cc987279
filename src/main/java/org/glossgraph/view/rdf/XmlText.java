package org.glossgraph.view.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Texts of the characters that XML 1.0 has (section 2.2). The others, control characters mostly,
 * cannot stand in XML even as references; they become U+FFFD.
 */
public final class XmlText {
    private XmlText() {}

    /** A text that XML can hold. */
    public static String of(String text) {
        if (text.codePoints().allMatch(XmlText::isAllowed)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(c -> isAllowed(c) ? c : '\uFFFD').forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                || c > 0xFFFF;
    }

    /** A graph that RDF/XML can hold: the same one, unless there is a literal to be mended. */
    public static Graph of(Graph graph) {
        if (graph.stream().map(Triple::getObject).allMatch(node -> node.equals(clean(node)))) {
            return graph;
        }
        Graph clean = GraphFactory.createDefaultGraph();
        clean.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
        graph.stream()
                .map(
                        triple ->
                                Triple.create(
                                        triple.getSubject(),
                                        triple.getPredicate(),
                                        clean(triple.getObject())))
                .forEach(clean::add);
        return clean;
    }

    private static Node clean(Node node) {
        if (!node.isLiteral()) {
            return node;
        }
        String text = node.getLiteralLexicalForm();
        String clean = of(text);
        return clean.equals(text)
                ? node
                : NodeFactory.createLiteral(
                        clean, node.getLiteralLanguage(), node.getLiteralDatatype());
    }
}
