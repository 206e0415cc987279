package org.glossgraph.web.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.glossgraph.view.rdf.XmlText;
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

    private Documents() {}

    /** The rules of every vocabulary as SHACL shapes, under a base. */
    public static Graph shapes(String base) {
        try (InputStream in = Documents.class.getResourceAsStream("/ontology/shapes.ttl")) {
            return RDFParser.source(in).lang(Lang.TURTLE).base(base).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a graph in one of the forms. */
    public static BiFunction<Visit, Graph, Answer> writer(Media form) {
        return (visit, graph) -> write(graph, form);
    }

    /** A graph in one of the forms. */
    public static Answer write(Graph graph, Media form) {
        Graph written = form.equals(Media.RDF_XML) ? XmlText.of(graph) : graph;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(written).format(FORMATS.get(form)).output(out);
        return Answer.of(form, out.toByteArray());
    }
}
