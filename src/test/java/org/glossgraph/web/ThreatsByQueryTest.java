package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Queries that reach for what is not theirs: other services, files, classes, the index's syntax.
 */
@UnderAttack
class ThreatsByQueryTest {
    private static final String TEXT = "PREFIX text: <http://jena.apache.org/text#> ";
    private static final String LISTENER = "http://127.0.0.1:%d/";

    private final AttackedSite attacked;

    ThreatsByQueryTest(int round, AttackedSite attacked) {
        this.attacked = attacked;
    }

    /** Rows 1 and 3. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <URL> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <URL> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <URL> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { SERVICE <URL> { ?s ?p ?o } } } }",
                "SELECT * { BIND (<URL> AS ?url) SERVICE ?url { ?s ?p ?o } }",
                "SELECT * { SERVICE <loop:bulk:URL> { ?s ?p ?o } }",
                "ASK { MINUS { SERVICE <URL> { ?s ?p ?o } } }",
                "DESCRIBE ?s { SERVICE <URL> { ?s ?p ?o } }"
            })
    void noOtherServiceIsAsked(String query) throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            String url = LISTENER.formatted(listener.getLocalPort());

            assertRefused(attacked.query(query.replace("URL", url)), 422);
            assertNobodyCame(listener);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) FROM <URL> { ?s ?p ?o }",
                "SELECT (COUNT(*) AS ?n) FROM <file:///etc/passwd> { ?s ?p ?o }",
                "SELECT (COUNT(*) AS ?n) FROM NAMED <URL> { GRAPH ?g { ?s ?p ?o } }"
            })
    void noGraphIsFetched(String query) throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            String url = LISTENER.formatted(listener.getLocalPort());

            HttpResponse<String> answer = attacked.query(query.replace("URL", url), "text/csv");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("n\r\n0\r\n");
            String byParameter =
                    "/sparql?default-graph-uri=" + url + "&query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D";
            assertThat(attacked.site().get(byParameter).body()).contains("false");
            assertNobodyCame(listener);
        }
    }

    private static void assertNobodyCame(ServerSocket listener) throws IOException {
        listener.setSoTimeout(50);
        try {
            listener.accept().close();
            throw new AssertionError("The server asked another");
        } catch (SocketTimeoutException e) {
            assertThat(listener.isBound()).isTrue();
        }
    }

    /** Row 2. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <file:///etc/passwd>",
                "LOAD SILENT <http://127.0.0.1:9/x>",
                "LOAD <file:///etc/passwd> INTO GRAPH <urn:x>",
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "DROP ALL"
            })
    void nothingIsLoadedOrChanged(String update) {
        String type = "application/sparql-update";
        assertRefused(attacked.site().send("POST", "/sparql", type, update), 415);
        assertRefused(attacked.query(update), 400);
        assertRefused(attacked.query("ASK {} ; " + update), 400);
    }

    /** Row 4. */
    @Test
    void noWayOfAskingWrites() {
        String update = AttackedSite.encoded("INSERT DATA { <urn:a> <urn:b> <urn:c> }");
        String form = "application/x-www-form-urlencoded";
        Site site = attacked.site();

        assertRefused(site.get("/sparql?update=" + update), 400);
        assertThat(site.get("/sparql?request=" + update, "text/turtle").body()).contains("sd:");
        assertRefused(site.send("POST", "/sparql", form, "update=" + update), 400);
        assertThat(site.send("PATCH", "/sparql", form, "query=" + update).statusCode())
                .isIn(400, 405);
        for (String method : new String[] {"PUT", "DELETE", "PATCH", "POST"}) {
            assertRefused(
                    site.send(method, "/ml/data?graph=urn:x", "text/turtle", "<a:b> <a:c> 1 ."),
                    405);
        }
        assertThat(site.raw("GET", "/ml/data?default", Site.LOCAL, "X-HTTP-Method-Override: PUT"))
                .startsWith("HTTP/1.1 200");
        assertThat(attacked.query("ASK { <urn:a> ?p ?o }", "text/csv").body()).contains("false");
    }

    /** Rows 5 and 6. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { BIND (<java:CLASS>(1) AS ?x) }",
                "SELECT * { ?s ?p ?o FILTER <java:CLASS>(?o) }",
                "SELECT * { ?s <java:CLASS> ?o }",
                "SELECT (<java:CLASS>(DISTINCT ?s) AS ?x) { ?s ?p ?o }",
                "SELECT (SUM(<java:CLASS>(?s)) AS ?x) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o } ORDER BY <java:CLASS>(?o)",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:CLASS>(?s))",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER <java:CLASS>(?r) } }",
                "SELECT * { OPTIONAL { ?s ?p ?o FILTER <java:CLASS>(?o) } }",
                "SELECT * { ?s ?p ?o FILTER (?o IN (<java:CLASS>(1))) }",
                "SELECT * { BIND (IF(true, COALESCE(<java:CLASS>(1)), 2) AS ?x) }",
                "SELECT * { BIND (<http://jena.apache.org/ARQ/jsFunction#eval>('1') AS ?x) }",
                "SELECT * { BIND (<http://jena.apache.org/ARQ/function#sha1sum>('1') AS ?x) }",
                "SELECT * { BIND (<http://jena.hpl.hp.com/ARQ/function#now>() AS ?x) }",
                "SELECT * { BIND (<http://www.dotnetrdf.org/leviathan#rnd>(1,2) AS ?x) }",
                "SELECT * { ?x <http://jena.apache.org/ARQ/property#assign> 1 }",
                "SELECT * { BIND (<urn:function>(1) AS ?x) }"
            })
    void noProgramIsRun(String query) {
        String named = query.replace("CLASS", LoadedByAQuery.class.getName());

        assertRefused(attacked.query(named), 400);
        assertThat(LoadedByAQuery.Witness.LOADED).isFalse();
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("*a*", 0, 0),
                Arguments.of("[a TO z]", 0, 0),
                Arguments.of("prefLabel:knot", 0, 0),
                Arguments.of("/(.*a){9}/", 0, 1),
                Arguments.of("knot AND NOT knot", 100, 100),
                Arguments.of("tur~2 ~2 ^9 \" ( \\\\", 0, 2),
                Arguments.of("knot", 100, 100));
    }

    /** Row 17: the words are words; nothing is an operator. */
    @ParameterizedTest
    @MethodSource("words")
    void theTextIndexFindsPlainWords(String words, int least, int most) {
        String quoted = words.replace("\"", "\\\"");
        String[] forms = {
            "{ ?c text:query \"%s\" }",
            "{ BIND (\"%s\" AS ?w) ?c text:query ?w }",
            "{ ?c text:query (\"%s\" 9000 \"lang:* OR x\" \"highlight:s:x\") }"
        };
        for (String form : forms) {
            HttpResponse<String> answer =
                    attacked.query(TEXT + "SELECT ?c " + form.formatted(quoted), "text/csv");
            assertThat(answer.statusCode()).as(form).isEqualTo(200);
            assertThat(answer.body().lines().count() - 1)
                    .as(form)
                    .isBetween((long) least, (long) most);
        }
    }

    @Test
    void theTextIndexIsNotAskedForMuch() {
        String many = "a OR ".repeat(5000);
        assertRefused(attacked.query(TEXT + "SELECT * { ?c text:query '" + many + "' }"), 400);
        assertThat(attacked.query(TEXT + "SELECT * { ?c text:query '' }").statusCode())
                .isEqualTo(200);
    }

    /** Row 18. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\") } ; DROP ALL #",
                "\\u0022",
                "'knot",
                "prefLabel:knot",
                "*:*",
                "knot\u0000",
                "/(.*a){9}/",
                "<script>alert(1)</script>"
            })
    void aSearchIsForWhatItSays(String words) {
        HttpResponse<String> page =
                attacked.site().get("/search?q=" + AttackedSite.encoded(words), Site.BROWSER);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert");
    }

    private static void assertRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .hasSizeLessThan(1024)
                .doesNotContainPattern("Exception|org\\.|java|/home|file:|passwd|urn:");
    }
}
