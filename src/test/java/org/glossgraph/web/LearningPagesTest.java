package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Courses and ways, as pages and as data. */
@ExtendWith(SampleSite.class)
class LearningPagesTest {
    private final Site site;

    LearningPagesTest(Site site) {
        this.site = site;
    }

    @Test
    void aCourseLeadsToItsGoal() {
        Document page = site.page("/learn/adam");

        assertThat(page.select("h1").text()).isEqualTo("On the way to Adam");
        assertThat(page.select(".course li > a").eachText())
                .startsWith("Learning rate")
                .contains("Optimizer", "Momentum", "RMSProp")
                .endsWith("Adam");
        assertThat(page.select(".course li").eachText())
                .anyMatch(text -> text.endsWith("because Adam combines it"));
    }

    @Test
    void aCourseIsDataToo() throws Exception {
        JsonNode course = new ObjectMapper().readTree(site.get("/learn/adam.json").body());

        assertThat(course.at("/goal/id").asText()).isEqualTo("adam");
        assertThat(course.findValuesAsText("restsOn")).contains("optimizer", "momentum");
        assertThat(course.findValuesAsText("sentence"))
                .contains("It combines Momentum with RMSProp and mends their slow start.");
    }

    @Test
    void aConceptNamesWhatToLearnBeforeAndAfter() {
        Document page = site.page("/concept/adam.html");

        assertThat(page.select("#learn + ul a").eachText()).contains("Optimizer", "Momentum");
        assertThat(page.select("#after ~ p a").attr("href")).isEqualTo("/learn/adam");
        assertThat(site.page("/concept/optimizer.html").select("#after + ul li").eachText())
                .contains("Adam is a kind of Optimizer");
    }

    @Test
    void aWayIsASentenceWithItsProofs() {
        Document page = site.page("/path?from=RMSProp&to=Learning%20rates");

        assertThat(page.select(".sentence").text())
                .isEqualTo("RMSProp is a kind of Optimizer, which uses Learning rate.");
        assertThat(page.select(".steps > li h3").eachText())
                .containsExactly("RMSProp", "Optimizer", "Learning rate");
        assertThat(page.select(".steps blockquote")).hasSize(2);
        assertThat(page.select("#to").attr("value")).isEqualTo("Learning rate");
    }

    @Test
    void aNameThatNobodyHasGetsNearOnes() {
        Document page = site.page("/path?from=Momentun&to=Adam");

        assertThat(page.select(".names").text()).isEqualTo("No concept is called “Momentun”.");
        assertThat(page.select("#near").isEmpty()).isFalse();
        assertThat(page.text()).contains("Momentum");
    }

    @Test
    void aWayIsDataToo() throws Exception {
        String body = site.get("/path.json?from=rmsprop&to=learning-rate").body();
        JsonNode ways = new ObjectMapper().readTree(body).get("ways");

        assertThat(ways.get(0).findValuesAsText("phrase")).containsExactly("is a kind of", "uses");
    }

    @Test
    void withoutAQuestionTheFieldsAreEmptyAndSayWhatToDo() {
        Document page = site.page("/path");

        assertThat(page.select(".names").text()).startsWith("Write two concepts");
        assertThat(page.select("#from").attr("value")).isEmpty();
    }
}
