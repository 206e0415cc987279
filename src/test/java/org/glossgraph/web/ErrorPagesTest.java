package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossgraph.store.Store;
import org.glossgraph.view.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What somebody gets who cannot have what was asked for: a way on. */
@ExtendWith(SampleSite.class)
class ErrorPagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Site site;

    ErrorPagesTest(Site site) {
        this.site = site;
    }

    @Test
    void anExtensionThatNobodyKnowsIsAnsweredWithThoseThatAreKnown() throws IOException {
        Document page = Jsoup.parse(refused("/concept/adam.png", Site.BROWSER, 404));
        assertThat(page.select("h1").text()).isEqualTo("Not in this form");
        assertThat(page.select("#forms").first().closest("section").select("a").eachAttr("href"))
                .contains("/concept/adam.html", "/concept/adam.ttl", "/concept/adam.json");
        assertThat(page.select("#again")).isEmpty();

        JsonNode problem = JSON.readTree(refused("/tree.docx", "application/json", 404));
        assertThat(problem.get("available").findValuesAsText("href")).contains("/tree.html");
        assertThat(refused("/concept/nobody.png", Site.BROWSER, 404)).contains("Nothing is called");
    }

    @Test
    void whatIsNotFoundMayBeSpelledOtherwise() throws IOException {
        Document page = Jsoup.parse(refused("/concept/momentun", Site.BROWSER, 404));
        assertThat(page.select("h1").text()).isEqualTo("Nothing is called “momentun” here");
        assertThat(page.select(".lead a").eachAttr("href")).containsExactly("/concept/momentum");
        assertThat(page.select("#again").val()).isEqualTo("momentun");
        assertThat(page.select("main a").eachAttr("href"))
                .contains("/concepts/m", "/concepts", "/tree", "/");

        JsonNode problem = JSON.readTree(refused("/concept/momentun", "application/json", 404));
        assertThat(problem.get("title").asText()).isEqualTo("Not Found");
        assertThat(problem.get("near").get(0).get("href").asText()).isEqualTo("/concept/momentum");
    }

    @Test
    void aFormThatIsNotThereIsAnsweredWithThoseThatAre() throws IOException {
        Document page = Jsoup.parse(refused("/complete?q=ad", "text/html", 406));
        assertThat(page.select("h1").text()).isEqualTo("Not in this form");
        assertThat(page.select("#forms").first().closest("section").select("a").eachAttr("href"))
                .containsExactly("/complete.json?q=ad");

        JsonNode problem = JSON.readTree(refused("/tree", "image/png", 406));
        assertThat(problem.get("available").findValuesAsText("href"))
                .contains("/tree.html", "/tree.json", "/tree.ttl");
        for (JsonNode each : problem.get("available")) {
            assertThat(site.get(each.get("href").asText()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatBreaksInsideIsSaidCalmlyAndWithoutDetails(@TempDir Path dir) throws IOException {
        SampleStore.publish(dir, Samples.dataset());
        try (GlossgraphServer server = GlossgraphServer.start(ServerOptions.local(dir, 0))) {
            Path manifest = Store.at(dir).current().orElseThrow().dir().resolve("manifest.json");
            Files.delete(manifest);
            Site broken = Site.of(server);

            HttpResponse<String> page = broken.get("/changes", Site.BROWSER);
            assertThat(page.statusCode()).isEqualTo(500);
            Document shown = Jsoup.parse(page.body());
            assertThat(shown.select("h1").text()).isEqualTo("That did not work");
            assertThat(shown.select("main .lead").text()).startsWith("Something went wrong here.");
            assertThat(shown.select("main a").eachAttr("href")).contains("/", "/concepts");
            HttpResponse<String> problem = broken.get("/changes", "application/json");
            assertThat(JSON.readTree(problem.body()).get("status").asInt()).isEqualTo(500);
            for (HttpResponse<String> each : List.of(page, problem)) {
                assertThat(each.body())
                        .doesNotContain("Exception", "manifest", dir.toString(), "org.glossgraph");
            }
        }
    }

    private String refused(String path, String accept, int status) {
        HttpResponse<String> answer = site.get(path, accept);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith(
                        answer.body().startsWith("{") ? "application/problem+json" : "text/html");
        return answer.body();
    }
}
