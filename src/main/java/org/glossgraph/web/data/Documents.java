package org.glossgraph.web.data;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;
import org.glossgraph.web.route.Visit;

/** Writes what the vocabulary says of a resource as RDF. */
public final class Documents {
    /** The forms of RDF, the preferred first. */
    public static final List<Media> FORMS =
            List.of(Media.TURTLE, Media.JSON_LD, Media.RDF_XML, Media.N_TRIPLES);

    private static final Map<Media, RDFFormat> FORMATS =
            Map.of(
                    Media.TURTLE, RDFFormat.TURTLE_PRETTY,
                    Media.JSON_LD, RDFFormat.JSONLD11_PRETTY,
                    Media.RDF_XML, RDFFormat.RDFXML_PLAIN,
                    Media.N_TRIPLES, RDFFormat.NTRIPLES_UTF8);

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Documents() {}

    /** Writes a graph in one of the forms. */
    public static BiFunction<Visit, Graph, Answer> writer(Media form) {
        return (visit, graph) -> write(graph, form);
    }

    /** A graph in one of the forms. */
    public static Answer write(Graph graph, Media form) {
        Graph written = form.equals(Media.RDF_XML) ? fitForXml(graph) : graph;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(written).format(FORMATS.get(form)).output(out);
        return Answer.of(form, out.toByteArray());
    }

    /** XML 1.0 cannot hold some characters (section 2.2), not even escaped: they are replaced. */
    private static Graph fitForXml(Graph graph) {
        Graph fit = GraphFactory.createDefaultGraph();
        fit.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
        graph.find().mapWith(Documents::fitForXml).forEachRemaining(fit::add);
        return fit;
    }

    private static Triple fitForXml(Triple triple) {
        Node object = triple.getObject();
        if (!object.isLiteral() || !NOT_XML.matcher(object.getLiteralLexicalForm()).find()) {
            return triple;
        }
        String text = NOT_XML.matcher(object.getLiteralLexicalForm()).replaceAll("\uFFFD");
        Node fit =
                NodeFactory.createLiteral(
                        text, object.getLiteralLanguage(), object.getLiteralDatatype());
        return Triple.create(triple.getSubject(), triple.getPredicate(), fit);
    }
}
