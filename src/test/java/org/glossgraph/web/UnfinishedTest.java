package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query that comes to a limit: half of an answer never looks like the whole. */
@ExtendWith(SampleSite.class)
class UnfinishedTest {
    private static final String FOREVER =
            "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l"
                    + " FILTER (STRLEN(STR(?c)) + STRLEN(STR(?f)) + STRLEN(STR(?i)) + STRLEN(STR(?l)) < 0) }";
    private static final String NO_ROW = "SELECT ?a " + FOREVER;
    private static final String FEW_ROWS = "SELECT ?x { { BIND (1 AS ?x) } UNION " + FOREVER + "}";
    private static final String MANY_ROWS =
            "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private final Site site;

    UnfinishedTest(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv",
                "text/tab-separated-values",
                "application/sparql-results+json",
                "application/sparql-results+xml"
            })
    void anAnswerThatHasNotLeftYetIsTakenBack(String type) {
        for (String query : new String[] {NO_ROW, FEW_ROWS}) {
            HttpResponse<String> answer = ask(query, type);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(answer.body())
                    .contains("\"status\":503,")
                    .contains("took too long")
                    .endsWith("}\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv",
                "text/tab-separated-values",
                "application/sparql-results+json",
                "application/sparql-results+xml"
            })
    void anAnswerOverTheLimitIsRefusedAsAWhole(String type) {
        HttpResponse<String> answer = site.get("/sparql?query=" + encoded(MANY_ROWS), type);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .containsAnyOf("more than 10000 rows", "longer than 10 MiB")
                .doesNotContain("concept/");
    }

    private HttpResponse<String> ask(String query, String type) {
        return site.get(path(query), type);
    }

    private static String path(String query) {
        return "/sparql?timeout=1&query=" + encoded(query);
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
