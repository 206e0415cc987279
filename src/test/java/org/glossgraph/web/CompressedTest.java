package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out compressed, and to whom. */
@ExtendWith(SampleSite.class)
class CompressedTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Site site;

    CompressedTest(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/concept/adam.html",
                "/concept/adam.ttl",
                "/tree.json",
                "STYLE",
                "SCRIPT"
            })
    void textsGoOutCompressedToWhoTakesThem(String path) throws Exception {
        String asked = file(path);
        String plain = site.get(asked, Site.BROWSER).body();
        HttpResponse<byte[]> packed = packed(asked, "");

        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().allValues("Vary").toString()).contains("Accept-Encoding");
        assertThat(packed.body().length).isLessThan(plain.length() / 2);
        assertThat(unpacked(packed.body())).isEqualTo(plain);
        String tag = packed.headers().firstValue("ETag").orElseThrow();
        assertThat(packed(asked, tag).statusCode()).isEqualTo(304);
    }

    private String file(String path) {
        return switch (path) {
            case "STYLE" -> site.page("/").select("link[rel=stylesheet]").attr("href");
            case "SCRIPT" -> site.page("/").select("script[src]").attr("src");
            default -> path;
        };
    }

    private HttpResponse<byte[]> packed(String path, String known) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(site.address().resolve(path))
                        .header("Accept", Site.BROWSER)
                        .header("Accept-Encoding", "gzip, br");
        if (!known.isEmpty()) {
            request.header("If-None-Match", known);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String unpacked(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void shortAnswersAndMapsGoOutAsTheyAre() throws Exception {
        for (String path : new String[] {"/health", "/export/adam.svg", "/export/all.jsonl"}) {
            assertThat(packed(path, "").headers().firstValue("Content-Encoding"))
                    .as(path)
                    .isEmpty();
        }
    }
}
