package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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

    @TempDir Path dir;

    @Test
    void aDrawingIsCutToWhatCanBeReadAndSaysSoWhileDataStaysWhole() throws Exception {
        SampleStore.publish(dir, Samples.trig(star()));
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

    private static String star() {
        return IntStream.rangeClosed(1, KINDS)
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
