package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a reader gets to a concept. */
@ExtendWith(SampleSite.class)
class FindingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Site site;

    FindingTest(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a; adam; [A]dam; ''",
                "ADA; adam; [Ada]m; ''",
                "rms prop; rmsprop; [RMSProp]; The same name, written otherwise",
                "rms-p; rmsprop; [RMSP]rop; ''",
                "SGDs; stochastic-gradient-descent; [SGD]; Another name: SGD",
                "gradient desc; stochastic-gradient-descent; Stochastic [gradient desc]ent; ''",
                "desc stoch; stochastic-gradient-descent; [Stoch]astic gradient [desc]ent; ''",
                "momnetum; momentum; Momentum; Near in spelling",
                "optimzi; optimizer; Optimizer; Near in spelling",
                "lr; learning-rate; [L]earning [r]ate; The first letters of its name"
            })
    void aNameIsCompleted(String words, String slug, String marked, String why) throws IOException {
        JsonNode first = complete(words).get("hits").path(0);

        assertThat(first.path("id").asText()).isEqualTo(slug);
        assertThat(first.path("href").asText()).isEqualTo("/concept/" + slug);
        assertThat(marked(first)).isEqualTo(marked);
        assertThat(first.path("why").asText()).isEqualTo(why);
    }

    @Test
    void aQuestionLeadsToTheConceptsThatItNames() throws IOException {
        String question =
                AttackedSite.encoded(
                        "How is stochastic gradient descent related to learning rates?");
        Document page = site.page("/search?q=" + question);

        assertThat(page.select("section[aria-labelledby=among] .inline a").eachText())
                .containsExactly("Stochastic gradient descent", "Learning rate");
        assertThat(page.select("section[aria-labelledby=among] .src a").attr("href"))
                .isEqualTo("/path?from=stochastic-gradient-descent&to=learning-rate");
        assertThat(
                        site.page("/search?q=what+comes+before+Momentum+then?")
                                .select("section[aria-labelledby=among] .src a")
                                .attr("href"))
                .isEqualTo("/learn/momentum");
        JsonNode data = JSON.readTree(site.get("/search.json?q=" + question).body());
        assertThat(data.get("among").findValuesAsText("id"))
                .containsExactly("stochastic-gradient-descent", "learning-rate");
        assertThat(site.page("/search?q=adam").select("#among")).isEmpty();
    }

    @Test
    void aCompletionSaysWhatKindOfThingItIsAndWhetherItIsOnlyMentioned() throws IOException {
        JsonNode rmsprop = complete("rmsprop").get("hits").get(0);

        assertThat(rmsprop.get("kind").asText()).isEqualTo("Optimizer");
        assertThat(rmsprop.get("mentioned").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "zzzzzz", "\u0000", "((((", "*", "<script>x"})
    void nothingIsCompletedToNothingOrToSomethingHarmless(String words) throws IOException {
        assertThat(complete(words).get("query").asText()).isEqualTo(words.strip());
    }

    private JsonNode complete(String words) throws IOException {
        HttpResponse<String> answer =
                site.get("/complete?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return JSON.readTree(answer.body());
    }

    private static String marked(JsonNode hit) {
        return StreamSupport.stream(hit.get("matched").spliterator(), false)
                .map(
                        part ->
                                part.has("mark")
                                        ? "[" + part.get("text").asText() + "]"
                                        : part.get("text").asText())
                .collect(Collectors.joining());
    }

    @Test
    void aSearchHasItsDataAtTheSameAddress() throws IOException {
        JsonNode data = JSON.readTree(site.get("/search.json?q=validation").body());

        assertThat(data.get("hits").findValuesAsText("id")).contains("early-stopping");
        assertThat(site.page("/search?q=validation").select("a[href=/search.json?q=validation]"))
                .hasSize(1);
    }

    @Test
    void aSearchMarksTheWordsWhereTheyStandAndSaysWhere() {
        Document page = site.page("/search?q=rms+prop");

        assertThat(page.select("#byname").first().closest("section").select("mark").text())
                .isEqualTo("RMSProp");
        assertThat(page.select("#bytext").first().closest("section").select("mark").eachText())
                .contains("RMSProp");
        assertThat(page.select("#bytext").first().closest("section").select(".why").text())
                .contains("optimisation.md, line ");
    }

    @ParameterizedTest
    @CsvSource({
        "/concept/Adam, /concept/adam",
        "/concept/RMS%20Prop, /concept/rmsprop",
        "/concept/RMS_Prop.ttl, /concept/rmsprop.ttl",
        "/concept/SGD.json, /concept/stochastic-gradient-descent.json"
    })
    void aNameInTheAddressLeadsToItsConcept(String path, String target) {
        HttpResponse<String> answer = site.get(path, Site.BROWSER);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(target);
    }

    @Test
    void everyBranchOfTheTreeHasAnAddress() {
        Document page = site.page("/tree/optimizer");

        assertThat(page.select("h1").text()).isEqualTo("Kinds of Optimizer");
        assertThat(page.select(".tree > li > a").eachText()).contains("Adam", "Momentum");
        assertThat(site.page("/tree/adam").text()).contains("It has no kinds");
        assertThat(site.get("/tree/nothing").statusCode()).isEqualTo(404);
    }
}
