package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.io.FileUtils;
import org.glossgraph.view.Samples;
import org.glossgraph.web.query.QueryLimits;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A site of some thousand concepts that is attacked: large enough for products and paths without an
 * end. Its queries have three seconds, so that attacks end soon.
 */
record AttackedSite(Site site) {
    static final int SECONDS = 3;
    private static final int CONCEPTS = 3000;
    private static final int CANARY_MILLIS = 500;
    private static final String CANARY =
            "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                    + " SELECT ?l { <http://localhost:3030/concept/knot-7> skos:prefLabel ?l }";

    private static final Map<String, String> CANARIES =
            Map.of(
                    "/health",
                    "up",
                    "/concept/knot-7.html",
                    "Knot 7",
                    "/search?q=knot+12",
                    "/concept/knot-12\"",
                    "/sparql?query=" + encoded(CANARY),
                    "Knot 7");

    /** The answer to a query that is sent as it is. */
    HttpResponse<String> query(String query) {
        return site.send("POST", "/sparql", "application/sparql-query", query);
    }

    /** The answer to a query in some form. */
    HttpResponse<String> query(String query, String accept) {
        return site.get("/sparql?query=" + encoded(query), accept);
    }

    private void sight() {
        CANARIES.keySet().forEach(site::get);
    }

    /** Whether the service lives: a page, a search, a query and its own word, each at once. */
    void lives() {
        CANARIES.forEach(this::canary);
    }

    /** One request, in its time. */
    private void canary(String path, String word) {
        long begin = System.nanoTime();
        HttpResponse<String> answer = site.get(path);
        long millis = (System.nanoTime() - begin) / 1_000_000;
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).as(path).contains(word);
        assertThat(millis).as(path).isLessThan(patient(CANARY_MILLIS));
    }

    /**
     * A time for an answer, in milliseconds. The property {@code glossgraph.patience} multiplies
     * it, for a machine that does other work, as those for continuous integration do: 3 there, else
     * 1, unless said.
     */
    static long patient(long millis) {
        int usual = "true".equals(System.getenv("CI")) ? 3 : 1;
        return millis * Integer.getInteger("glossgraph.patience", usual);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * Hands it to the tests, and looks after each whether it lives; one server serves all classes.
     */
    static final class Extension implements ParameterResolver, AfterEachCallback {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == AttackedSite.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return site(context);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            site(context).lives();
        }

        private static AttackedSite site(ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(AttackedSite.class))
                    .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class)
                    .attacked();
        }
    }

    private record Running(Path dir, GlossgraphServer server, AttackedSite attacked)
            implements AutoCloseable {
        static Running start() {
            try {
                Path dir = Files.createTempDirectory("store");
                SampleStore.publish(dir, Samples.trig(knots()));
                QueryLimits limits = QueryLimits.standard().with("seconds", SECONDS);
                GlossgraphServer server =
                        GlossgraphServer.start(ServerOptions.local(dir, 0).with(limits));
                AttackedSite attacked = new AttackedSite(Site.of(server));
                IntStream.range(0, 9).forEach(i -> attacked.sight());
                return new Running(dir, server, attacked);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
            FileUtils.deleteDirectory(dir.toFile());
        }
    }

    /** A tree of concepts, each related to another far away. */
    private static String knots() {
        return IntStream.range(1, CONCEPTS)
                .mapToObj(AttackedSite::knot)
                .collect(
                        Collectors.joining(
                                "",
                                """
                                <scheme> a skos:ConceptScheme ; dcterms:title "Knots"@en .
                                <concept/knot-0> a skos:Concept ; skos:inScheme <scheme> ;
                                  skos:topConceptOf <scheme> ; skos:prefLabel "Knot 0"@en .
                                """,
                                ""));
    }

    private static String knot(int n) {
        return """
                <concept/knot-%1$d> a skos:Concept ; skos:inScheme <scheme> ;
                  skos:prefLabel "Knot %1$d"@en ; skos:altLabel "Number %1$d of the knots"@en ;
                  skos:definition "A knot like knot %2$d, with a turn more than knot %3$d."@en ;
                  skos:broader <concept/knot-%2$d> ; skos:related <concept/knot-%3$d> .
                <concept/knot-%2$d> skos:narrower <concept/knot-%1$d> .
                <concept/knot-%3$d> skos:related <concept/knot-%1$d> .
                """
                .formatted(n, n / 3, (n * 7 + 5) % CONCEPTS);
    }
}
