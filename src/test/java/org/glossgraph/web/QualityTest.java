package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the checks found, as a page and as data. */
@ExtendWith(SampleSite.class)
class QualityTest {
    private final Site site;

    QualityTest(Site site) {
        this.site = site;
    }

    @Test
    void thePageGivesAVerdictAndOpensWhatWasFound() throws Exception {
        Document page = site.page("/quality");
        JsonNode report = new ObjectMapper().readTree(site.get("/quality.json").body());
        assertThat(page.select("h1").text()).isEqualTo("Quality");
        assertThat(page.select(".lead").text()).startsWith("The graph ");
        for (JsonNode check : report.get("checks")) {
            int count = check.get("count").asInt();
            assertThat(page.select("#" + check.get("id").asText() + " details"))
                    .hasSize(count > 0 ? 1 : 0);
        }
        assertThat(page.select(".foot a").eachAttr("href")).contains("/quality");
        assertThat(page.select("svg.bars rect").size()).isPositive();
        assertThat(page.select(".found li a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(site.get(href).statusCode()).isLessThan(400));
    }

    @Test
    void theDataIsAShaclReport() {
        assertThat(site.get("/quality", "text/turtle").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/turtle"));
        Graph graph = turtle("/quality.ttl");
        ValidationReport report = ValidationReport.fromGraph(graph);
        assertThat(report.conforms()).isFalse();
        assertThat(report.getEntries()).isNotEmpty().allMatch(each -> each.message() != null);
    }

    @Test
    void theFiguresAreInTheGraph() {
        String query =
                """
                PREFIX dqv: <http://www.w3.org/ns/dqv#>
                SELECT (COUNT(?m) AS ?n) { GRAPH <http://localhost:3030/graph/quality>
                  { ?m dqv:isMeasurementOf/a dqv:Metric ; dqv:value ?v } }""";
        String answer =
                site.get(
                                "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
                                "text/csv")
                        .body();
        assertThat(Integer.parseInt(answer.lines().skip(1).findFirst().orElseThrow()))
                .isGreaterThan(30);
    }

    @Test
    void theShapesHaveAnAddress() {
        assertThat(Shapes.parse(turtle("/ontology/shapes")).numShapes()).isGreaterThan(5);
    }

    private Graph turtle(String path) {
        Graph graph =
                RDFParser.fromString(site.get(path, "text/turtle").body(), Lang.TURTLE)
                        .base("http://localhost:3030/")
                        .toGraph();
        assertThat(graph.contains(Node.ANY, RDF.Nodes.type, Node.ANY)).isTrue();
        return graph;
    }
}
