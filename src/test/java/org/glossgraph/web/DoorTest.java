package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.Fuseki;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, with which headers, and how a refusal looks. */
@ExtendWith(SampleSite.class)
class DoorTest {
    private final Site site;

    DoorTest(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "localhost:1", "LOCALHOST:8080", "127.0.0.1", "[::1]:3030"})
    void loopbackNamesAreLetIn(String host) {
        assertThat(withHost(host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "evil.example:3030",
                "127.0.0.1.evil.example",
                "192.0.2.1"
            })
    void otherNamesAreRefused(String host) {
        assertThat(withHost(host)).startsWith("HTTP/1.1 400").doesNotContain("evil");
    }

    @Test
    void theTargetOfARequestCountsAsWell() {
        assertThat(site.raw("GET", "http://evil.example/", Site.LOCAL)).startsWith("HTTP/1.1 400");
    }

    @Test
    void forwardedHostsChangeNothing() {
        assertThat(site.raw("GET", "/concept/adam", Site.LOCAL, "X-Forwarded-Host: evil.example"))
                .contains("Location: /concept/adam.html")
                .doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/concept/adam.ttl", "/sparql?query=ASK%7B%7D", "/nowhere"})
    void everyAnswerCarriesTheHeadersThatKeepItSafe(String path) {
        HttpResponse<String> answer = site.get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void nobodyIsToldWhatRunsHere() {
        boolean before = Fuseki.outputFusekiServerHeader;
        Fuseki.outputFusekiServerHeader = true;
        try {
            for (String path : new String[] {"/sparql?query=ASK%7B%7D", "/ml/data?default"}) {
                Map<String, List<String>> headers = site.get(path).headers().map();

                assertThat(headers.keySet())
                        .contains("x-content-type-options")
                        .doesNotContain("server", "fuseki-request-id");
            }
        } finally {
            Fuseki.outputFusekiServerHeader = before;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, */*, 404",
        "GET, /concept/nothing, text/turtle, 404",
        "GET, /concept/adam.exe, */*, 404",
        "GET, /ml/upload, */*, 404",
        "POST, /concept/adam, */*, 405",
        "DELETE, /, */*, 405",
        "PUT, /ml/data?default, */*, 405",
        "GET, /tree, image/png, 406",
        "GET, /sparql?query=x, */*, 400",
        "GET, /ml/query, */*, 404",
        "GET, /concept/%zz, */*, 400",
        "GET, /static/..%2f..%2fetc/passwd, */*, 400",
        "GET, /concept/adam%00, */*, 400",
        "GET, //concept/adam, */*, 400"
    })
    void everyRefusalIsSaidShortlyInJson(String method, String path, String accept, int status) {
        String answer =
                site.raw(method, path, Site.LOCAL, "Accept: " + accept, "Content-Length: 0");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        assertThat(body)
                .matches(
                        "\\{\"type\":\"about:blank\",\"title\":\"[A-Za-z ]+\",\"status\":"
                                + status
                                + ",\"detail\":\"[^\"]+\"(,\"(near|available)\":\\[.+])?}\\s*");
        assertThat(answer).contains("application/problem+json");
        assertThat(body.replaceAll("\"(near|available)\":.*", ""))
                .doesNotContainPattern("Exception|org\\.|java\\.|/home|file:|passwd|adam");
    }

    @ParameterizedTest
    @CsvSource({
        "/concept/adamm, 404, Nothing is called “adamm” here",
        "/link/none, 404, Nothing is called “none” here",
        "/sparql?query=x, 400, Not understood"
    })
    void aBrowserGetsARefusalAsAPage(String path, int status, String title) {
        HttpResponse<String> answer = site.get(path, Site.BROWSER);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(site.page(path).select("h1").text()).isEqualTo(title);
    }

    @Test
    void aServiceBelowWhichThereIsNothingIsRefusedInWordsToo() {
        assertThat(site.raw("GET", "/$/ping", "Host: evil.example", "Accept: text/html"))
                .startsWith("HTTP/1.1 400")
                .contains("Not understood");
    }

    @Test
    void aPageThatIsNotThereNamesWhatIsNear() {
        assertThat(site.page("/concept/adamm").select(".lead a").eachText()).contains("Adam");
    }

    @Test
    void headIsGetWithoutTheBody() {
        for (String path : new String[] {"/", "/concept/adam.ttl", "/nowhere"}) {
            String head = site.raw("HEAD", path, Site.LOCAL);
            String get = site.raw("GET", path, Site.LOCAL);

            assertThat(head).endsWith("\r\n\r\n");
            assertThat(get).startsWith(head.lines().findFirst().orElseThrow());
            assertThat(length(head)).isEqualTo(length(get));
        }
    }

    @Test
    void lengthsCountBytes() {
        HttpResponse<String> page = site.get("/concept/learning-rate.html");

        assertThat(page.body()).contains("معدل");
        assertThat(page.headers().firstValueAsLong("Content-Length"))
                .hasValue(page.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/$/ping", "/health", "/ready", "/robots.txt", "/favicon.svg"})
    void whatMachinesLookForIsThere(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/$/server", "/$/datasets", "/$/stats", "/$/compact/ml", "/$/metrics"})
    void nothingIsToBeAdministered(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
    }

    private String withHost(String host) {
        return site.raw("GET", "/", "Host: " + host);
    }

    private static String length(String answer) {
        return answer.lines()
                .filter(line -> line.startsWith("Content-Length"))
                .findFirst()
                .orElseThrow();
    }
}
