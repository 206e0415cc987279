package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.glossgraph.view.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The addresses of concepts that are none any more. */
class RetiredTest {
    private static final String VOCABULARY =
            """
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            <scheme> a skos:ConceptScheme .
            <concept/bend> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Bend"@en .
            <concept/hitch> owl:deprecated true ; rdfs:label "Hitch" ;
              dcterms:isReplacedBy <concept/bend> .
            <concept/bight> owl:deprecated true ; rdfs:label "Bight" .
            """;

    @TempDir Path dir;
    private GlossgraphServer server;
    private Site site;

    @BeforeEach
    void start() throws IOException {
        SampleStore.publish(dir, Samples.trig(VOCABULARY));
        server = GlossgraphServer.start(ServerOptions.local(dir, 0));
        site = Site.of(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aConceptThatIsPartOfAnotherLeadsThereForGood() {
        assertThat(location("/concept/hitch", Site.BROWSER)).isEqualTo("301 /concept/bend");
        assertThat(location("/concept/hitch.html", "*/*")).isEqualTo("301 /concept/bend");
        assertThat(location("/concept/hitch.ttl", "*/*")).isEqualTo("301 /concept/bend.ttl");
        assertThat(location("/concept/hitch.json", "*/*")).isEqualTo("301 /concept/bend.json");
    }

    private String location(String path, String accept) {
        HttpResponse<String> response = site.get(path, accept);
        return response.statusCode() + " " + response.headers().firstValue("Location").orElse("");
    }

    @Test
    void aConceptThatIsGoneSaysSo() {
        assertThat(site.get("/concept/bight.ttl").statusCode()).isEqualTo(410);
        HttpResponse<String> page = site.get("/concept/bight", Site.BROWSER);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body())
                .contains(
                        "“Bight” is no longer here", "No glossary defines or mentions it any more")
                .contains("href=\"/changes\"", "value=\"Bight\"");
        assertThat(site.get("/concept/bight.json").body())
                .contains("\"title\":\"Gone\"", "\"status\":410", "nothing has taken its place");
    }
}
