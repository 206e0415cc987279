package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries without an end: in time, in memory, in depth. Each ends by its limit and a second. */
@UnderAttack
class ThreatsOfLoadTest {
    private static final String SKOS = "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";
    private static final String PRODUCT = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final long MOST_MILLIS = AttackedSite.SECONDS * 1000L + 1000;

    private final AttackedSite attacked;

    ThreatsOfLoadTest(int round, AttackedSite attacked) {
        this.attacked = attacked;
    }

    /** Rows 10 and 15. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) PRODUCT",
                "SELECT * PRODUCT ORDER BY ?i ?a",
                "SELECT DISTINCT ?a ?e ?i PRODUCT OFFSET 900000000",
                "SELECT (GROUP_CONCAT(?c) AS ?t) PRODUCT",
                "SELECT (GROUP_CONCAT(DISTINCT ?c ; SEPARATOR='long, long') AS ?t) PRODUCT",
                "SELECT (COUNT(DISTINCT *) AS ?n) PRODUCT",
                "SELECT (COUNT(DISTINCT CONCAT(STR(?a), STR(?d), STR(?g))) AS ?n) PRODUCT",
                "SELECT ?a ?d ?g PRODUCT GROUP BY ?a ?d ?g",
                "SELECT (SUM(?n) AS ?m) { { SELECT ?a ?d (COUNT(*) AS ?n) PRODUCT GROUP BY ?a ?d } }",
                "CONSTRUCT { ?a ?h ?f } PRODUCT",
                "CONSTRUCT { [] ?b ?f } PRODUCT",
                "DESCRIBE ?x { { SELECT (IRI(CONCAT(STR(?a), STR(?d))) AS ?x) PRODUCT } }",
                "ASK { PRODUCT FILTER (STRLEN(STR(?c)) + STRLEN(STR(?f)) + STRLEN(STR(?i)) < 0) }",
                "SELECT * { { SELECT * PRODUCT } MINUS { SELECT * PRODUCT } }",
                "SELECT (COUNT(*) AS ?n) { { SELECT ?a PRODUCT } { SELECT ?d PRODUCT } }"
            })
    void productsEnd(String query) {
        assertEnds(query.replace("PRODUCT", PRODUCT), 503);
    }

    /** Row 11. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values"
            })
    void anAnswerTooLongIsRefusedBeforeItsFirstByte(String type) {
        HttpResponse<String> answer = attacked.query("SELECT * { ?a ?b ?c . ?d ?e ?f }", type);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).startsWith("{\"type\":\"about:blank\"").hasSizeLessThan(1024);
    }

    @Test
    void aGraphTooLongIsRefusedAsWell() {
        String all = "CONSTRUCT { ?a ?b ?f } { ?a ?b ?c . ?a ?e ?f . ?g ?h ?f }";
        HttpResponse<String> answer = attacked.query(all, "application/n-triples");

        assertThat(answer.statusCode()).isIn(413, 503);
    }

    static Stream<String> patterns() {
        return Stream.of(
                "^(.*a){14}b$",
                "(a|aa)+$",
                "(x+x+)+y",
                "(a|b|ab)*c$",
                "(([a-z])+.)+[A-Z]([a-z])+$",
                "(a*)*b",
                "(a+)+b",
                "([a-zA-Z]+)*1",
                "(a|a?)+b",
                "(.*a){20}",
                "(.*)(.*)(.*)(.*)(.*)b",
                "^(([a-z])+)+1",
                "(a?){30}a{30}",
                "((a{0,9}){0,9}){0,9}b",
                "(.|a)*b",
                "(\\\\w+\\\\s?)*1",
                "([^b]+)+b",
                "(a*a*)*b",
                "^(a+)*$1",
                "(?:a+)+?b");
    }

    /** Row 12. */
    @ParameterizedTest
    @MethodSource("patterns")
    void noPatternTakesLongerThanItsText(String pattern) {
        String text = "a".repeat(60);
        for (String call : new String[] {"REGEX('%s', '%s')", "REPLACE('%s', '%s', 'x')"}) {
            long begin = System.nanoTime();
            HttpResponse<String> answer =
                    attacked.query("SELECT (%s AS ?x) {}".formatted(call.formatted(text, pattern)));
            assertThat((System.nanoTime() - begin) / 1_000_000)
                    .isLessThan(AttackedSite.patient(500));
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a)\\\\1",
                "(?=a)b",
                "(?<!a)b",
                "(?>a+)b",
                "a++b",
                "((a{100}){100}){100}",
                "(((a{10}){10}){10}){10}",
                "a{1001}",
                "(a",
                "[a",
                "*a",
                "a{2,1}"
            })
    void whatIsNoPatternIsRefused(String pattern) {
        assertThat(
                        attacked.query("ASK { FILTER REGEX('a', '%s') }".formatted(pattern))
                                .statusCode())
                .isEqualTo(400);
        assertThat(
                        attacked.query("ASK { FILTER REGEX('a', '" + "a".repeat(201) + "') }")
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aPatternFromTheDataIsAPatternOfTheSameKind() {
        assertEnds("SELECT (COUNT(*) AS ?n) { ?a ?b ?s . ?c ?d ?p FILTER REGEX(?s, ?p) }", 503);
        assertThat(
                        attacked.query(
                                        "SELECT * { VALUES ?p { '(a)\\\\1' } FILTER REGEX('aa', ?p) }")
                                .body())
                .contains("\"bindings\": [");
    }

    /** Row 13. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(!<x:y>|^!<x:y>)*",
                "(<x:a>/!<x:y>)+",
                "((<x:a>*)*)*",
                "(<x:a>/<x:b>+)*",
                "(!(<x:y>|^<x:z>))*",
                "<x:a>{1,30}"
            })
    void noPathRepeatsWhatIsRepeatedOrNegated(String path) {
        for (int again = 0; again < 5; again++) {
            assertThat(
                            attacked.query("SELECT (COUNT(*) AS ?c) { ?a " + path + " ?b }")
                                    .statusCode())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(skos:broader|^skos:broader|skos:related)*",
                "(skos:broader/skos:related)+",
                "(skos:related|^skos:related)*",
                "(skos:broader|skos:narrower)+/skos:prefLabel"
            })
    void pathsOverAllEnd(String path) {
        assertEnds(SKOS + "SELECT (COUNT(*) AS ?c) { ?a " + path + " ?b }", 200, 503);
        assertEnds(SKOS + "SELECT (COUNT(*) AS ?c) { ?a " + path + " ?b . ?b ?p ?o }", 200, 503);
    }

    @Test
    void aLongPathIsNoDanger() {
        String base = "BASE <http://www.w3.org/2004/02/skos/> ";
        String steps = String.join("/", Collections.nCopies(2000, "<core#broader>"));
        String ways = String.join("|", Collections.nCopies(2000, "<core#broader>"));
        for (String path : List.of(steps, ways, "(" + steps + ")*", "(" + ways + ")*")) {
            assertEnds(base + "SELECT * { ?a " + path + " ?b }", 200, 413, 503);
        }
    }

    /** Row 14. */
    @Test
    void textsDoNotGrowWithoutBound() {
        String doubled = "BIND (CONCAT(?a%1$d, ?a%1$d) AS ?a%2$d)";
        String replaced = "BIND (REPLACE(?a%1$d, '.', '$0$0') AS ?a%2$d)";
        String squared = "BIND (?a%1$d * ?a%1$d AS ?a%2$d)";
        for (String step : List.of(doubled, replaced)) {
            assertEnds(grown("'ab'", step, 26), 503);
        }
        assertEnds(grown("99", squared, 30), 400);
    }

    private static String grown(String seed, String step, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> step.formatted(i, i + 1))
                .collect(
                        Collectors.joining(
                                " ",
                                "SELECT (STRLEN(STR(?a"
                                        + times
                                        + ")) AS ?n) { BIND ("
                                        + seed
                                        + " AS ?a0) ",
                                " }"));
    }

    /** Row 16. */
    @ParameterizedTest
    @ValueSource(strings = {"{", "(", "!", "[", "{{", "- ", "[ <x:p> "})
    void whatNestsTooDeepIsNotParsed(String open) {
        for (int depth : new int[] {100, 1000, 5000}) {
            String query = "SELECT * { ?s ?p ?o FILTER (" + open.repeat(depth);
            assertThat(attacked.query(query).statusCode()).isEqualTo(400);
        }
        assertThat(attacked.query("{".repeat(70_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void whatIsLongIsNoDanger() {
        assertEnds("ASK { {}" + " UNION {}".repeat(2000) + " }", 200);
        assertEnds("SELECT (1" + "+1".repeat(3500) + " AS ?n) {}", 200);
        assertEnds("ASK { FILTER (1 IN (1" + ",1".repeat(3500) + ")) }", 200);
        assertEnds("ASK { ?s ?p ?o FILTER (true" + "&&true".repeat(2000) + ") }", 200);
        assertEnds("ASK { ?s <x:p> 1" + ";<x:p> 1".repeat(2000) + " }", 200, 503);
        assertEnds("ASK { ?s ?p ?o" + " OPTIONAL{?s ?p ?o}".repeat(800) + " }", 200, 503);
    }

    @Test
    void twentyThousandAlternativesAreRefused() {
        HttpResponse<String> answer = attacked.query("ASK { {}" + " UNION {}".repeat(20_000) + "}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).hasSizeLessThan(1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {" UNION {}", "+1", ",1", "&&true", ";<x:p> 1", " OPTIONAL{?s ?p ?o}"})
    void whatHasTooManyPartsIsNotParsed(String part) {
        String query = "ASK {" + part.repeat(60_000 / part.length()) + "}";
        assertThat(attacked.query(query).statusCode()).isEqualTo(400);
    }

    private void assertEnds(String query, Integer... statuses) {
        long begin = System.nanoTime();
        HttpResponse<String> answer = attacked.query(query);
        assertThat((System.nanoTime() - begin) / 1_000_000)
                .as(query.substring(0, Math.min(80, query.length())))
                .isLessThan(AttackedSite.patient(MOST_MILLIS));
        assertThat(answer.statusCode()).as(answer.body()).isIn((Object[]) statuses);
        if (answer.statusCode() == 503) {
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).containsAnyOf("took too long", "more memory");
        }
    }
}
