package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fuseki's own services: every way to ask, and no way to write. */
@ExtendWith(SampleSite.class)
class EndpointsTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String INSERT = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
    private static final String COUNT =
            "SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";
    private static final String SELECT =
            "SELECT ?name { <http://localhost:3030/concept/adam>"
                    + " <http://www.w3.org/2004/02/skos/core#prefLabel> ?name }";
    private static final String CONSTRUCT = "CONSTRUCT WHERE { ?s a ?type }";

    private final Site site;
    private String before;

    EndpointsTest(Site site) {
        this.site = site;
    }

    @BeforeEach
    void count() {
        before = ask(COUNT, "text/csv").body();
    }

    @AfterEach
    void theTriplesAreTheSame() {
        assertThat(ask(COUNT, "text/csv").body())
                .isEqualTo(before)
                .containsPattern("[1-9][0-9]{2}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values"
            })
    void aQueryForRowsIsAnsweredByAccept(String type) {
        for (String path : new String[] {"/sparql", "/ml/query"}) {
            HttpResponse<String> got = site.get(path + "?query=" + encoded(SELECT), type);

            assertThat(got.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
            assertThat(got.body()).contains("Adam");
        }
        HttpResponse<String> form = site.send("POST", "/sparql", FORM, "query=" + encoded(SELECT));
        HttpResponse<String> body =
                site.send("POST", "/sparql", "application/sparql-query", SELECT);
        assertThat(form.body()).contains("Adam").isEqualTo(body.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/ld+json",
                "application/n-triples",
                "application/rdf+xml"
            })
    void aQueryForAGraphIsAnsweredByAccept(String type) {
        HttpResponse<String> got = ask(CONSTRUCT, type);

        assertThat(got.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(got.body()).contains("concept/adam");
    }

    @Test
    void wholeGraphsCanBeRead() {
        assertThat(site.get("/ml/data?default", "text/turtle").body()).contains("prefLabel");
        assertThat(site.get("/graph/evidence").headers().firstValue("Location"))
                .hasValueSatisfying(
                        path -> assertThat(site.get(path, "text/turtle").body()).contains("rule"));
    }

    @Test
    void headAnswersAsGetDoesWithoutABody() {
        for (String path : new String[] {"/sparql?query=" + encoded(SELECT), "/ml/data?default"}) {
            assertThat(site.raw("HEAD", path, Site.LOCAL))
                    .startsWith("HTTP/1.1 200")
                    .endsWith("\r\n\r\n")
                    .doesNotContain("Adam");
        }
    }

    @Test
    void theEndpointSaysWhatItOffers() {
        assertThat(site.get("/sparql", "text/turtle").body()).contains("sd:SPARQL11Query");
        assertThat(site.get("/sparql", Site.BROWSER).headers().firstValue("Location"))
                .hasValue("/sparql-editor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "PATCH", "DELETE"})
    void nothingIsWrittenThroughTheGraphStore(String method) {
        for (String target : new String[] {"?default", "?graph=urn:x", ""}) {
            HttpResponse<String> answer =
                    site.send(
                            method,
                            "/ml/data" + target,
                            "text/turtle",
                            "<urn:a> <urn:b> <urn:c> .");

            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
    void thereIsNoServiceThatWrites(String method) {
        for (String path : new String[] {"/ml/update", "/ml/upload", "/sparql/update"}) {
            assertThat(site.send(method, path, FORM, "update=" + encoded(INSERT)).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql", "/ml/query"})
    void anUpdateIsNoQuery(String path) {
        String update = encoded(INSERT);

        assertThat(site.send("POST", path, FORM, "update=" + update).statusCode()).isEqualTo(400);
        assertThat(site.send("POST", path, FORM, "query=" + update).statusCode()).isEqualTo(400);
        assertThat(site.get(path + "?update=" + update).statusCode()).isEqualTo(400);
        assertThat(site.get(path + "?query=" + update).statusCode()).isEqualTo(400);
        assertThat(site.send("POST", path, "application/sparql-update", INSERT).statusCode())
                .isEqualTo(415);
        assertThat(site.send("POST", path, "application/sparql-query", INSERT).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aMistakeInAQueryIsShownByItsPlaceOnly() {
        HttpResponse<String> answer = ask("SELECT *\n{ ?secret ? }", "*/*");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("line 2, column").doesNotContain("secret");
    }

    @Test
    void aPrefixThatIsNotDeclaredIsNamed() {
        HttpResponse<String> answer = ask("ASK { ?s sail:rig ?o }", "*/*");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("“sail:” is not declared", "line 1");
    }

    @Test
    void anAnswerIsInAFormThatIsWantedOrInNone() {
        for (String query : new String[] {"ASK {}", SELECT}) {
            HttpResponse<String> answer = ask(query, "text/turtle");
            assertThat(answer.statusCode()).isEqualTo(406);
            assertThat(answer.body()).contains("application/sparql-results+json");
            assertThat(ask(query, "text/turtle, */*;q=0.1").statusCode()).isEqualTo(200);
        }
        assertThat(ask(CONSTRUCT, "text/csv").statusCode()).isEqualTo(406);
        assertThat(site.get("/sparql?query=ASK%7B%7D&output=json", "text/turtle").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aQueryOverTheLimitIsNotRead() {
        String query = SELECT + " #" + "x".repeat(70_000);

        assertThat(site.send("POST", "/sparql", "application/sparql-query", query).statusCode())
                .isEqualTo(413);
        assertThat(site.sendChunked("/sparql", "application/sparql-query", query).statusCode())
                .isEqualTo(413);
        assertThat(site.sendChunked("/sparql", FORM, "query=" + encoded(query)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aBodyOfUnsaidLengthIsReadWithinTheLimit() {
        assertThat(site.sendChunked("/sparql", "application/sparql-query", SELECT).body())
                .contains("Adam");
        assertThat(site.sendChunked("/sparql", FORM, "query=" + encoded(SELECT)).body())
                .contains("Adam");
    }

    @Test
    void aCompressedBodyIsNotTaken() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(SELECT.getBytes(StandardCharsets.UTF_8));
        }
        String type = "application/sparql-query";

        assertThat(site.sendEncoded("/sparql", type, "gzip", packed.toByteArray()).statusCode())
                .isEqualTo(415);
        byte[] plain = SELECT.getBytes(StandardCharsets.UTF_8);
        assertThat(site.sendEncoded("/sparql", type, "identity", plain).body()).contains("Adam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stylesheet=x.xsl%22%3F%3E%3Cevil/%3E",
                "callback=evil",
                "force-accept=evil/x"
            })
    void noParameterPutsItsTextIntoAnAnswer(String parameter) {
        for (String path : new String[] {"/sparql", "/ml/query"}) {
            for (String type :
                    new String[] {
                        "application/sparql-results+xml", "application/sparql-results+json"
                    }) {
                HttpResponse<String> answer =
                        site.get(path + "?query=" + encoded(SELECT) + "&" + parameter, type);

                assertThat(answer.statusCode()).isEqualTo(400);
                assertThat(answer.body()).contains("are not taken").doesNotContain("evil");
            }
        }
    }

    @Test
    void onlyTheQueriesOfTheStandardAreTaken() {
        HttpResponse<String> answer = ask("JSON { 's': ?s } WHERE { ?s ?p ?o }", "*/*");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SELECT, ASK, CONSTRUCT or DESCRIBE");
    }

    @Test
    void theExamplesOfTheQueryPageGiveAnswers() {
        site.page("/sparql-editor")
                .select("aside a")
                .forEach(
                        link -> {
                            String query = site.page(link.attr("href")).select("textarea").text();
                            HttpResponse<String> answer = ask(query, "text/csv, text/turtle");
                            assertThat(answer.statusCode()).as(query).isEqualTo(200);
                            assertThat(answer.body().lines().count()).as(query).isGreaterThan(1);
                        });
    }

    private HttpResponse<String> ask(String query, String accept) {
        return site.get("/sparql?query=" + encoded(query), accept);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
