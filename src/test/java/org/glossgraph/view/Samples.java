package org.glossgraph.view;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Small datasets for tests of the read half. */
public final class Samples {
    private Samples() {}

    /** Nine concepts from two glossaries, as an import leaves them. */
    public static DatasetGraph dataset() {
        return read(Samples.class.getResourceAsStream("sample.trig"));
    }

    /** A dataset written as TriG, with the usual prefixes and {@code http://localhost:3030/}. */
    public static DatasetGraph trig(String text) {
        String prologue =
                """
                @base <http://localhost:3030/> .
                @prefix gg: <http://localhost:3030/ontology#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                """;
        byte[] bytes = (prologue + text).getBytes(StandardCharsets.UTF_8);
        return read(new ByteArrayInputStream(bytes));
    }

    private static DatasetGraph read(InputStream trig) {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        RDFParser.source(trig).lang(Lang.TRIG).parse(dataset);
        return dataset;
    }
}
