package org.glossgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.glossgraph.skos.SampleScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Fuseki as anyone can download it serves our store from our assembler file. */
class StockFusekiTest {
    private static final String COUNT =
            "SELECT (count(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";
    @TempDir static Path folder;
    private static Generation generation;
    private static StockFuseki server;

    @BeforeAll
    static void serve() throws Exception {
        generation =
                Store.at(folder.resolve("store"))
                        .publish(
                                SampleScheme.dataset(),
                                new Origin(
                                        "test",
                                        SampleScheme.SCHEME.base(),
                                        new TreeMap<>(),
                                        List.of()))
                        .generation();
        server = StockFuseki.start(folder);
    }

    @AfterAll
    static void stopAndLookWhetherItLeftAllAsItWas() {
        if (server != null) {
            server.close();
            assertThat(generation.damagedFiles()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"sparql", "ml/query"})
    void answersQueries(String endpoint) throws Exception {
        HttpResponse<String> answer =
                server.query(
                        endpoint,
                        """
                        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                        SELECT ?label {
                          ?s skos:prefLabel "Sourdough"@en ; skos:broader/skos:prefLabel ?label
                          FILTER (lang(?label) = "en")
                        }""");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines()).containsExactly("label", "Bread");
    }

    @ParameterizedTest
    @CsvSource({
        "loaf,                  http://localhost:3030/concept/bread",
        "definition:wild,       http://localhost:3030/concept/starter",
        "altLabel:lev*,         http://localhost:3030/concept/sourdough",
    })
    void findsTexts(String words, String concept) throws Exception {
        String query =
                """
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT ?s { { ?s text:query '%s' } UNION { ?s text:query (skos:altLabel '%s') } }"""
                        .formatted(words, words);
        assertThat(server.query("sparql", query).body().lines().distinct())
                .containsExactly("s", concept);
    }

    @Test
    void findsTextsByLanguage() throws Exception {
        String query =
                """
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT ?s ?text { (?s ?score ?text) text:query (skos:definition 'ofen' 'lang:de') }""";
        assertThat(server.query("sparql", query).body().lines())
                .containsExactly(
                        "s,text", "http://localhost:3030/concept/bread,Wofür ein Ofen da ist.");
    }

    @Test
    void handsOutTheGraphs() throws Exception {
        assertThat(graph("ml/data?default"))
                .matches(generation.readDump().getDefaultGraph()::isIsomorphicWith);
        String evidence = SampleScheme.SCHEME.iris().graph("evidence").getURI();
        assertThat(graph("ml/data?graph=" + URLEncoder.encode(evidence, StandardCharsets.UTF_8)))
                .matches(
                        generation
                                        .readDump()
                                        .getGraph(
                                                SampleScheme.SCHEME
                                                        .iris()
                                                        .graph("evidence")
                                                        .asNode())
                                ::isIsomorphicWith);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,   ml/update,       application/sparql-update, 405",
        "POST,   ml/upload,       text/turtle,               405",
        "POST,   ml/query,        application/sparql-update, 415",
        "POST,   sparql,          application/sparql-update, 415",
        "POST,   ml/data?default, text/turtle,               405",
        "PUT,    ml/data?default, text/turtle,               405",
        "PATCH,  ml/data?default, text/turtle,               405",
        "DELETE, ml/data?default, text/turtle,               405",
    })
    void refusesToChangeAnything(String method, String path, String type, int status)
            throws Exception {
        String before = server.query("sparql", COUNT).body();
        assertThat(server.send(method, path, type, "DELETE WHERE { ?s ?p ?o }").statusCode())
                .isEqualTo(status);
        assertThat(server.query("sparql", COUNT).body()).isEqualTo(before);
    }

    @Test
    void callsNoOtherServer() throws Exception {
        String query = "SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } }";
        assertThat(server.query("sparql", query).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(server.query("sparql", query).body()).contains("SERVICE execution disabled");
    }

    private static Graph graph(String path) throws Exception {
        HttpResponse<String> answer = server.get(path, "application/n-triples");
        assertThat(answer.statusCode()).isEqualTo(200);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(answer.body(), Lang.NTRIPLES).parse(graph);
        return graph;
    }
}
