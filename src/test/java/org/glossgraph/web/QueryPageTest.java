package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page on which queries are written and answered, without a script. */
@ExtendWith(SampleSite.class)
class QueryPageTest {
    private final Site site;

    QueryPageTest(Site site) {
        this.site = site;
    }

    private Document answer(String query) {
        return site.page("/sparql-editor?query=" + AttackedSite.encoded(query));
    }

    @Test
    void everyExampleTeachesAndHasRows() {
        List<Element> examples = site.page("/sparql-editor").select("aside li");

        assertThat(examples).hasSizeGreaterThanOrEqualTo(12);
        for (Element example : examples) {
            assertThat(example.select(".app").text()).endsWith(".");
            Document page = site.page(example.select("a").attr("href"));
            assertThat(page.select("main tbody tr")).as(example.text()).isNotEmpty();
            assertThat(page.select("aside [aria-current]").text())
                    .isEqualTo(example.select("a").text());
        }
    }

    @Test
    void aTableLeadsToConceptsAndDrawsNumbersAsBars() {
        Document page =
                answer(
                        """
                        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                        SELECT ?kind (COUNT(?below) AS ?n) { ?below skos:broader ?above .
                          ?above skos:narrower ?kind } GROUP BY ?kind ORDER BY ?kind""");

        assertThat(page.select("#results").text()).matches("4 rows in \\d+ ms");
        assertThat(page.select("td a").first().attr("href")).isEqualTo("/concept/adam");
        assertThat(page.select("td.num").eachText()).containsOnly("4");
        assertThat(page.select(".bar rect").eachAttr("width")).containsOnly("100%");
        assertThat(page.select("main a[href^=/map?]").attr("href")).contains("adam,");
    }

    @Test
    void aGraphIsATableOfTriplesAndAMap() {
        Document page =
                answer(
                        "CONSTRUCT WHERE { <http://localhost:3030/concept/adam>"
                                + " <http://www.w3.org/2004/02/skos/core#broader> ?kind }");

        assertThat(page.select("tbody tr").eachText())
                .containsExactly("Adam skos:broader Optimizer");
        String map = page.select("img.plate").attr("src");
        assertThat(site.get(map).headers().firstValue("Content-Type")).hasValue("image/svg+xml");
    }

    @Test
    void theCommandsForProgramsGoWhereTheReaderIs() {
        String here = site.address().getAuthority();

        for (String page : List.of("/sparql-editor", "/sparql-editor?query=ASK+%7B%7D")) {
            assertThat(site.page(page).select("#api ~ pre").text())
                    .contains("http://" + here + "/sparql", "http://" + here + "/concept/");
        }
    }

    @Test
    void yesAndNoAreAnswers() {
        assertThat(answer("ASK {}").select("#results").text()).startsWith("Yes, in ");
        assertThat(answer("ASK { FILTER(false) }").select("#results").text()).startsWith("No, in");
    }

    @Test
    void whatIsWrongIsSaidBesideTheQuery() {
        Document page = answer("SELECT * {");

        assertThat(page.select(".note").text())
                .isEqualTo(
                        "The query ends too early: something must follow what stands at line 1,"
                                + " column 10.");
        assertThat(page.select("textarea").val()).isEqualTo("SELECT * {");
        assertThat(page.select("textarea").attr("data-wrong")).isEqualTo("1");
        assertThat(answer("SELECT * { ?a ?b 1 ) }").select(".note").text())
                .isEqualTo("The query can be read as far as line 1, column 18.");
        assertThat(answer("SELECT * { ?a ?b \"rope }").select(".note").text())
                .startsWith("The query ends too early: a quotation");
        assertThat(answer("SELECT * { SERVICE <http://x/> {} }").select(".note").text())
                .contains("SERVICE is not taken");
        assertThat(answer("SELECT * { ?s ?p 'nothing' }").select("#results ~ p").text())
                .contains("nothing in the graph fits it");
    }

    @Test
    void anotherFormIsThatOfTheEndpoint() {
        HttpResponse<String> answer =
                site.get("/sparql-editor?format=csv&query=" + AttackedSite.encoded("ASK {}"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/sparql?query=ASK+%7B%7D&format=csv");
    }

    @Test
    void thePageAsDataNamesPrefixesAndTerms() {
        assertThat(site.get("/sparql-editor.json").body())
                .contains("\"gg\":\"http://localhost:3030/ontology#\"")
                .contains("{\"name\":\"gg:combines\",\"says\":\"combines\"}")
                .contains("\"skos:broader\"");
    }

    @Test
    void whatTheEditorLoadsIsKeptForEver() {
        Document page = site.page("/sparql-editor");
        for (String file :
                List.of(
                        page.select("main script").attr("src"),
                        page.select("main link").attr("href"))) {
            assertThat(file).matches("/static/editor-[0-9a-f]{10}\\.(js|css)");
            assertThat(site.get(file).headers().firstValue("Cache-Control").orElseThrow())
                    .contains("immutable");
        }
    }
}
