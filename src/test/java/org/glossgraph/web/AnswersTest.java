package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are too large, errors that tell too much, and forms that a cache could mix up. */
@ExtendWith(SampleSite.class)
class AnswersTest {
    private static final String QUERY = "application/sparql-query";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MOST = 64 * 1024;

    private final Site site;

    AnswersTest(Site site) {
        this.site = site;
    }

    /** Row 21. */
    @ParameterizedTest
    @ValueSource(ints = {1000, 30_000, 50_000, MOST - 1, MOST})
    void aBodyUpToTheLimitIsTaken(int length) {
        String query = "ASK {}" + " ".repeat(length - 6);

        assertThat(site.send("POST", "/sparql", QUERY, query).statusCode()).isEqualTo(200);
        assertThat(site.sendChunked("/sparql", QUERY, query).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {MOST + 1, 1 << 20, 50 << 20})
    void aLongerBodyIsNot(int length) {
        String query = "ASK {}" + " ".repeat(length - 6);
        String form = "query=ASK%7B%7D&x=" + "a".repeat(length);

        assertThat(status("/sparql", QUERY, query, false)).isEqualTo(413);
        assertThat(status("/sparql", QUERY, query, true)).isEqualTo(413);
        assertThat(status("/sparql", FORM, form, false)).isEqualTo(413);
    }

    /** A server that answers before the body has come may end the connection: refused as well. */
    private int status(String path, String type, String body, boolean chunked) {
        try {
            return chunked
                    ? site.sendChunked(path, type, body).statusCode()
                    : site.send("POST", path, type, body).statusCode();
        } catch (UncheckedIOException e) {
            return 413;
        }
    }

    /** Row 22. */
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "zstd", "x-unknown", "gzip, gzip"})
    void nothingIsUnpacked(String encoding) throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            zip.write(new byte[10 << 20]);
        }
        byte[] body = bomb.toByteArray();

        assertThat(site.sendEncoded("/sparql", QUERY, encoding, body).statusCode()).isEqualTo(415);
        assertThat(site.sendEncoded("/ml/query", QUERY, encoding, body).statusCode())
                .isEqualTo(415);
    }

    /** Row 27. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "/concept//evil.example",
                "/export?of=//evil.example&format=svg",
                "/export?of=adam&format=//evil.example",
                "/path?from=//evil.example&to=adam",
                "/?uri=http://evil.example",
                "/concept/adam?uri=http://evil.example"
            })
    void noRedirectLeadsAway(String path) {
        String answer = site.raw("GET", path, Site.LOCAL, "X-Forwarded-Host: evil.example");

        assertThat(answer.lines().filter(line -> line.startsWith("Location:")))
                .allMatch(line -> line.startsWith("Location: /") && !line.contains("evil"));
    }

    /** Row 32. */
    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere",
        "GET, /concept/%C3%28",
        "GET, /sparql?query=SELECT%20secretword",
        "GET, /sparql?query=ASK%7B%3Fs%20%3Csecretword%3E%7D",
        "GET, /sparql?query=ASK%7BFILTER(%3Csecretword:f%3E(1))%7D",
        "GET, /ml/data?graph=secretword%20x",
        "GET, /ml/data?graph=%00",
        "POST, /ml/data?default",
        "PUT, /sparql",
        "POST, /ml/update",
        "TRACE, /",
        "CONNECT, /",
        "BREW, /secretword",
        "GET, /$/datasets",
        "GET, /%2e%2e/secretword",
        "GET, /search?q=%ff%fe",
        "GET, /export/adam.secretword",
        "GET, /export/secretword.svg"
    })
    void noErrorTellsMoreThanItShould(String method, String path) {
        for (String accept : new String[] {"*/*", Site.BROWSER, "text/turtle"}) {
            String answer =
                    site.raw(method, path, Site.LOCAL, "Accept: " + accept, "Content-Length: 0");

            assertThat(answer)
                    .as(answer)
                    .doesNotContainPattern("Exception|org\\.(apache|eclipse|gloss)|java\\.")
                    .doesNotContainPattern("/home|/root|/tmp|file:|[Jj]etty|[Ff]useki")
                    .doesNotStartWith("HTTP/1.1 500");
            if (answer.contains("application/problem+json")) {
                assertThat(answer).doesNotContain("secretword");
            }
        }
    }

    /** Row 36. */
    @Test
    void aCacheCanTellTheFormsApart() {
        Map<String, String> tags = new HashMap<>();
        String[] accepts = {
            "*/*",
            "text/html",
            "text/turtle",
            "application/rdf+xml",
            "application/ld+json",
            "application/n-triples",
            "application/json",
            "text/turtle;q=0.5, text/html;q=0.4",
            "application/*",
            "text/*;q=0.1, application/json;q=0.9",
            Site.BROWSER,
            "text/html;q=0, */*"
        };
        for (String path : new String[] {"/scheme", "/ontology", "/glossary/practice"}) {
            for (String accept : accepts) {
                HttpResponse<String> answer = site.get(path, accept);
                if (answer.statusCode() == 406) {
                    continue;
                }
                assertThat(answer.statusCode()).as(path + " " + accept).isEqualTo(200);
                assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
                String type = answer.headers().firstValue("Content-Type").orElseThrow();
                String tag = path + answer.headers().firstValue("ETag").orElseThrow();
                assertThat(tags.merge(tag, type, (one, other) -> one)).isEqualTo(type);
            }
        }
        assertThat(tags.values()).hasSizeGreaterThan(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/turtle;q=0", "nonsense", "a/b/c", ";;;", ", ,"})
    void whatCannotBeHadIsRefused(String accept) {
        HttpResponse<String> answer = site.get("/tree", accept);

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
    }
}
