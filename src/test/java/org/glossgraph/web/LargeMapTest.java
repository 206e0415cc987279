package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.glossgraph.view.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps around a concept with more neighbours than a drawing can show. */
class LargeMapTest {
    private static final int KINDS = 600;
    private static final int LONG = 8000;

    @TempDir Path dir;

    @Test
    void aDrawingIsCutToWhatCanBeReadAndSaysSoWhileDataStaysWhole() throws Exception {
        SampleStore.publish(dir, Samples.trig(star(KINDS)));
        try (GlossgraphServer server = GlossgraphServer.start(ServerOptions.local(dir, 0))) {
            Site site = Site.of(server);

            HttpResponse<String> drawing = site.get("/export/tool.graphml");
            assertThat(StringUtils.countMatches(drawing.body(), "<node ")).isEqualTo(500);
            assertThat(drawing.headers().firstValue("Glossgraph-Left-Out"))
                    .hasValue("concepts=101, links=101");
            for (String whole : new String[] {"/export/tool.jsonl", "/export/all.jsonl"}) {
                HttpResponse<String> data = site.get(whole);
                assertThat(data.body().lines().count()).isEqualTo(KINDS + 1);
                assertThat(data.headers().firstValue("Glossgraph-Left-Out")).isEmpty();
            }
            assertThat(StringUtils.countMatches(site.get("/export/all.graphml").body(), "<node "))
                    .isEqualTo(KINDS + 1);
        }
    }

    @Test
    void anExportThatIsLongerThanWhatMemoryHoldsArrivesWholeAndIsKnownAgain() throws Exception {
        SampleStore.publish(dir, Samples.trig(star(LONG)));
        try (GlossgraphServer server = GlossgraphServer.start(ServerOptions.local(dir, 0))) {
            URI address = server.address().resolve("/export/all.graphml");
            HttpClient client = HttpClient.newHttpClient();

            HttpResponse<byte[]> whole =
                    client.send(
                            HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
            assertThat(whole.body().length).isGreaterThan(2 << 20);
            assertThat(whole.headers().firstValueAsLong("Content-Length"))
                    .hasValue(whole.body().length);
            String text = new String(whole.body(), StandardCharsets.UTF_8);
            assertThat(text).endsWith("</graphml>\n");
            assertThat(StringUtils.countMatches(text, "<node ")).isEqualTo(LONG + 1);

            String tag = whole.headers().firstValue("ETag").orElseThrow();
            HttpResponse<byte[]> again =
                    client.send(
                            HttpRequest.newBuilder(address).header("If-None-Match", tag).build(),
                            BodyHandlers.ofByteArray());
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    private static String star(int kinds) {
        return IntStream.rangeClosed(1, kinds)
                .mapToObj(
                        n ->
                                """
                                <concept/tool-%1$d> a skos:Concept ; skos:inScheme <scheme> ;
                                  skos:prefLabel "Tool %1$d"@en ; skos:broader <concept/tool> .
                                <concept/tool> skos:narrower <concept/tool-%1$d> .
                                """
                                        .formatted(n))
                .collect(
                        Collectors.joining(
                                "",
                                """
                                <scheme> a skos:ConceptScheme ; dcterms:title "Tools"@en .
                                <concept/tool> a skos:Concept ; skos:inScheme <scheme> ;
                                  skos:topConceptOf <scheme> ; skos:prefLabel "Tool"@en .
                                """,
                                ""));
    }
}
