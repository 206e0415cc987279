package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page has its data: at its address with an extension, and by {@code Accept}. */
@ExtendWith(SampleSite.class)
class PageDataTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Site site;

    PageDataTest(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/concepts",
                "/concepts/a",
                "/tree",
                "/tree/optimizer",
                "/search?q=adam",
                "/search?q=validation&defined=yes",
                "/map",
                "/map?of=adam",
                "/path?from=adam&to=momentum",
                "/learn/adam",
                "/changes",
                "/about",
                "/scheme",
                "/ontology",
                "/glossary/optimisation",
                "/glossary/optimisation/entry/adam",
                "/link/a101",
                "/concept/adam.html"
            })
    void aPageLeadsToItsDataInEveryForm(String path) throws IOException {
        List<Element> forms = site.page(path).select("head link[rel=alternate]");

        assertThat(forms)
                .extracting(form -> form.attr("type"))
                .contains("application/json", "text/turtle", "application/ld+json");
        for (Element form : forms) {
            HttpResponse<String> answer = site.get(form.attr("href"));
            assertThat(answer.statusCode()).as(form.attr("href")).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith(form.attr("type"));
            assertReadable(answer.body(), form.attr("type"), path);
        }
    }

    private static void assertReadable(String body, String type, String path) throws IOException {
        Lang lang = RDFLanguages.contentTypeToLang(type);
        if (type.equals("application/json")) {
            assertThat(JSON.readTree(body)).isNotEmpty();
        } else if (lang != null) {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.fromString(body, lang).base("http://localhost:3030/").parse(graph);
            // The sample has one generation, so nothing has changed.
            assertThat(graph.isEmpty()).as(path + " " + type).isEqualTo(path.equals("/changes"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/concepts/a", "/tree", "/search?q=adam", "/about", "/learn/adam"})
    void theHeaderAndTheExtensionGiveTheSame(String path) {
        for (String type : new String[] {"application/json", "text/turtle"}) {
            String href =
                    site.page(path).select("link[rel=alternate][type=" + type + "]").attr("href");

            assertThat(site.get(path, type).body()).isEqualTo(site.get(href).body());
        }
        assertThat(site.get(path).headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/html");
    }

    @Test
    void dataHoldsWhatThePageShows() throws IOException {
        assertThat(names(json("/concepts/o.json").get("names"), "name"))
                .isEqualTo(
                        site.page("/concepts/o").select(".az li").eachText().stream()
                                .map(line -> line.replaceFirst(", see .*", ""))
                                .toList());
        assertThat(names(json("/tree/optimizer.json").get("narrower"), "prefLabel"))
                .isEqualTo(site.page("/tree/optimizer").select(".tree > li > a").eachText());
        assertThat(json("/index.json").get("counts").get("concepts").asInt()).isEqualTo(9);
        assertThat(names(json("/index.json").get("glossaries"), "name"))
                .containsExactlyInAnyOrder("optimisation", "practice");
        assertThat(names(json("/glossary/optimisation.json").get("entries"), "heading"))
                .contains("Adam (Adaptive Moment Estimation)");
        JsonNode link = json("/link/a101.json");
        assertThat(link.get("subject").get("id").asText()).isEqualTo("adam");
        assertThat(link.get("evidence")).isNotEmpty();
    }

    private static List<String> names(JsonNode array, String key) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(each -> each.get(key).asText())
                .toList();
    }

    private JsonNode json(String path) throws IOException {
        return JSON.readTree(site.get(path).body());
    }
}
