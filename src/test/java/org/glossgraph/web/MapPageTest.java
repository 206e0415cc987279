package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map as a list, and the data that its script draws. */
@ExtendWith(SampleSite.class)
class MapPageTest {
    private final Site site;

    MapPageTest(Site site) {
        this.site = site;
    }

    private JsonNode data(String query) throws JsonProcessingException {
        return new ObjectMapper().readTree(site.get("/map.json" + query).body());
    }

    @Test
    void theListSaysWhatTheMapShows() throws JsonProcessingException {
        Document page = site.page("/map?of=adam");

        assertThat(page.select("h1").text()).isEqualTo("Adam");
        assertThat(page.select(".terms li").eachText())
                .contains("Adam combines Momentum", "Adam is a kind of Optimizer")
                .hasSize(data("?of=adam").path("links").size());
        assertThat(page.select(".terms a.phrase").first().attr("href")).startsWith("/link/");
        assertThat(page.select("#map-take [name=of]").val()).isEqualTo("adam");
    }

    @Test
    void anAddressFiltersNamesAndBounds() {
        assertThat(site.page("/map?relation=combines").select(".terms li").eachText())
                .containsExactlyInAnyOrder("Adam combines Momentum", "Adam combines RMSProp");
        assertThat(site.page("/map?of=Adaptive+Moment+Estimation").select("h1").text())
                .isEqualTo("Adam");
        assertThat(site.page("/map?concept=adam,momentum").select(".terms li").eachText())
                .containsExactly("Adam combines Momentum");
        assertThat(site.page("/map?most=2").select(".note").text()).startsWith("Left out: ");
    }

    @Test
    void aNameThatNobodyHasIsAnsweredWithNearOnes() {
        HttpResponse<String> answer = site.get("/map?of=Adamm", Site.BROWSER);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.select(".note").text()).isEqualTo("No concept is called “Adamm”.");
        assertThat(page.select(".names a[href='/map?of=adam']").text()).isEqualTo("Adam");
        assertThat(page.select("#map-of").val()).isEqualTo("Adamm");
        assertThat(page.select("details.map-asked").hasAttr("open")).isTrue();
        assertThat(site.page("/map?of=adam").select("details.map-asked").hasAttr("open")).isFalse();
    }

    @Test
    void asDataANameThatNobodyHasIsAProblemWithNearOnes() throws JsonProcessingException {
        HttpResponse<String> answer = site.get("/map.json?of=Adamm");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new ObjectMapper().readTree(answer.body()).at("/near/0/prefLabel").asText())
                .isEqualTo("Adam");
        assertThat(site.get("/map.ttl?to=nobody&of=adam").statusCode()).isEqualTo(404);
        assertThat(site.get("/map.json?relation=dances").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Map of all concepts",
        "?of=adam, Map around Adam",
        "?of=optimizer&show=below, Map of the kinds of Optimizer",
        "?of=adam&show=before, Map of what comes before Adam",
        "?of=adam&to=learning-rate, Map of the ways Adam – Learning rate",
        "'?concept=adam,momentum', 'Map of Adam, Momentum'",
        "?of=nobody, No map"
    })
    void thePageSaysWhatItsMapShows(String query, String title) {
        assertThat(site.page("/map" + query).title()).isEqualTo(title + " – Glossgraph");
    }

    @Test
    void theFormKeepsSeveralRelations() {
        Document page = site.page("/map?relation=combines&relation=uses");

        assertThat(page.select("#map-relation [selected]").val()).isEqualTo("combines,uses");
        assertThat(page.select("#map-relation [selected]").text()).isEqualTo("combines, uses");
        assertThat(page.select("#map-take [name=relation]").val()).isEqualTo("combines,uses");
    }

    @Test
    void eachLinkBearsItsPhraseAndTheSentenceBehindIt() throws JsonProcessingException {
        JsonNode link = data("?of=adam&relation=combines").path("links").get(0);

        assertThat(link.path("phrase").asText()).isEqualTo("combines");
        assertThat(link.path("sentence").asText()).contains("Momentum");
        assertThat(link.path("line").asInt()).isPositive();
        assertThat(link.path("proof").asText()).startsWith("/link/");
    }
}
