package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.glossgraph.store.StockFuseki;
import org.glossgraph.view.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our server answers over HTTP as a stock Fuseki does on the same store. */
class StockAnswersTest {
    private static final String JSON = "application/sparql-results+json";
    private static final String CSV = "text/csv";
    private static final String TURTLE = "text/turtle";
    private static final Map<String, HttpResponse<String>> STOCK = new HashMap<>();

    @TempDir static Path folder;
    private static GlossgraphServer server;

    /** Only one process can open a generation: first the one answers, then the other. */
    @BeforeAll
    static void askTheOneAndStartTheOther() throws Exception {
        Path store = folder.resolve("store");
        SampleStore.publish(store, Samples.dataset());
        try (StockFuseki stock = StockFuseki.start(folder)) {
            for (String path : Stream.concat(rows(), graphs()).toList()) {
                for (String type : List.of(JSON, CSV, TURTLE)) {
                    STOCK.put(type + path, stock.get(path, type));
                }
            }
        }
        server = GlossgraphServer.start(ServerOptions.local(store, 0));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    static Stream<String> rows() {
        return Stream.of(
                        "SELECT ?c ?name { ?c skos:prefLabel ?name } ORDER BY ?c ?name",
                        "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g",
                        "SELECT ?c ?score { (?c ?score) text:query 'momentum' } ORDER BY ?c",
                        "SELECT ?c { ?c text:query (skos:definition 'learned') } ORDER BY ?c",
                        "ASK { ?c skos:prefLabel 'Adam'@en }",
                        "ASK { ?c skos:prefLabel 'No such name'@en }")
                .flatMap(query -> Stream.of(path("sparql", query), path("ml/query", query)));
    }

    static Stream<String> graphs() {
        return Stream.of(
                path("sparql", "CONSTRUCT { ?c ?p ?o } WHERE { ?c a skos:Concept ; ?p ?o }"),
                "ml/data?default",
                "ml/data?graph=" + encoded(SampleStore.BASE + "graph/evidence"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void queriesHaveTheSameRows(String path) throws Exception {
        JsonNode rows = new ObjectMapper().readTree(ours(path, JSON).body());

        assertThat(rows.at("/results/bindings").size() + rows.path("boolean").asText().length())
                .isPositive();
        assertThat(rows).isEqualTo(new ObjectMapper().readTree(stock(path, JSON).body()));
        assertThat(ours(path, CSV).body()).isEqualTo(stock(path, CSV).body());
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void graphsAreIsomorphic(String path) {
        Graph ours = graph(ours(path, TURTLE));

        assertThat(ours.size()).isGreaterThan(10);
        assertThat(ours.isIsomorphicWith(graph(stock(path, TURTLE)))).isTrue();
    }

    private static HttpResponse<String> ours(String path, String type) {
        HttpResponse<String> answer = Site.of(server).get("/" + path, type);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        return answer;
    }

    private static HttpResponse<String> stock(String path, String type) {
        HttpResponse<String> answer = STOCK.get(type + path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static Graph graph(HttpResponse<String> answer) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(answer.body(), Lang.TURTLE).parse(graph);
        return graph;
    }

    private static String path(String service, String query) {
        return service
                + "?query="
                + encoded(
                        "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                                + " PREFIX text: <http://jena.apache.org/text#> "
                                + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
