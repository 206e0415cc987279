package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
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
                .anyMatch(text -> text.endsWith("because Adam combines Momentum"));
    }

    @Test
    void aNameThatNobodyHasIsNamed() {
        assertThat(site.get("/path.json?from=Momentun&to=Adam").body())
                .contains("No concept is called “Momentun”.");
        assertThat(site.get("/path.json?from=Jib&to=Boom").body())
                .contains("No concept is called “Jib” or “Boom”.");
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
        HttpResponse<String> answer = site.get("/path?from=Momentun&to=Adam", Site.BROWSER);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.select("#to").attr("value")).isEqualTo("Adam");
        assertThat(page.select(".names").text()).isEqualTo("No concept is called “Momentun”.");
        assertThat(
                        page.select(
                                        "section[aria-labelledby=near] a[href='/path?from=momentum&to=Adam']")
                                .text())
                .isEqualTo("Momentum");
    }

    @Test
    void asDataANameThatNobodyHasIsAProblemWithNearOnes() throws Exception {
        for (String path :
                new String[] {"/path.json?from=Momentun&to=Adam", "/learn/momentun.json"}) {
            HttpResponse<String> answer = site.get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(new ObjectMapper().readTree(answer.body()).at("/near/0/prefLabel").asText())
                    .isEqualTo("Momentum");
        }
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
