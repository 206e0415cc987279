package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
        assertThat(site.page("/map?of=Adamm").select(".note").text())
                .isEqualTo("There is no concept Adamm. Near: Adam.");
        assertThat(site.get("/map.json?of=Adamm").statusCode()).isEqualTo(404);
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
