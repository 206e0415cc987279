package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row 28: pages of other sites may read everything, and send nothing but queries. */
@ExtendWith(SampleSite.class)
class CrossOriginTest {
    private static final String ORIGIN = "Origin: https://other.example";

    private final Site site;

    CrossOriginTest(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/concept/adam.ttl",
                "/export/adam.svg",
                "/search?q=adam",
                "/sparql?query=ASK%7B%7D",
                "/ml/data?default",
                "/nowhere"
            })
    void everythingIsOpenToRead(String path) {
        for (String method : new String[] {"GET", "HEAD"}) {
            assertThat(site.raw(method, path, Site.LOCAL, ORIGIN, "Cookie: a=b"))
                    .containsOnlyOnce("Access-Control-Allow-Origin: *")
                    .doesNotContain("Allow-Credentials", "Set-Cookie", "other.example");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql", "/ml/query"})
    void aQueryMayBeSent(String path) {
        assertThat(asked(path, "POST"))
                .startsWith("HTTP/1.1 204")
                .contains("Access-Control-Allow-Methods: GET, HEAD, OPTIONS, POST\r\n")
                .containsPattern("Access-Control-Allow-Headers: .*Content-Type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/concept/adam", "/ml/data", "/export/all.ttl", "/nowhere"})
    void nothingElseMayBeSent(String path) {
        for (String method : new String[] {"POST", "PUT", "DELETE"}) {
            assertThat(asked(path, method))
                    .startsWith("HTTP/1.1 204")
                    .contains("Access-Control-Allow-Methods: GET, HEAD, OPTIONS\r\n")
                    .doesNotContain("Allow-Credentials", "Authorization");
        }
    }

    @Test
    void anUnknownNameIsRefusedHereToo() {
        assertThat(site.raw("OPTIONS", "/sparql", "Host: evil.example", ORIGIN))
                .startsWith("HTTP/1.1 400");
    }

    private String asked(String path, String method) {
        return site.raw(
                "OPTIONS",
                path,
                Site.LOCAL,
                ORIGIN,
                "Access-Control-Request-Method: " + method,
                "Access-Control-Request-Headers: content-type");
    }
}
