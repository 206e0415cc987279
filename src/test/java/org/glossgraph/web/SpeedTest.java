package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossgraph.view.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long answers take with 10,000 concepts, on one connection, beside {@code /$/ping} in the same
 * run: the busier the machine, the more patience.
 */
class SpeedTest {
    private static final int CONCEPTS = 10_000;
    private static final int WARM = 30;
    private static final int TIMES = 60;
    private static final String[] SYLLABLES = {
        "ba", "ko", "ri", "tel", "mun", "sa", "vor", "pi", "dan", "lu"
    };

    @TempDir Path dir;

    @Test
    void answersComeAtOnceFromTenThousandConcepts(TestReporter report) throws Exception {
        SampleStore.publish(dir, Samples.trig(vocabulary()));
        try (GlossgraphServer server = GlossgraphServer.start(ServerOptions.local(dir, 0))) {
            Site site = Site.of(server);
            double patience = Math.max(1, millis(site, Stream.of("/$/ping")) / 2);

            double completion = millis(site, queries().map(word -> "/complete?q=" + word));
            double search = millis(site, queries().map(word -> "/search?q=" + word));
            double concept =
                    millis(
                            site,
                            IntStream.range(0, TIMES)
                                    .mapToObj(i -> "/concept/c" + i * 7 + ".html"));
            double letters = millis(site, Stream.of("/concepts/b", "/concepts/k"));
            double tree = millis(site, Stream.of("/tree", "/tree/c1", "/tree/c12"));
            double home = millis(site, Stream.of("/"));
            report.publishEntry(
                    "p95 in ms",
                    String.format(
                            Locale.ROOT,
                            "patience %.1f, completion %.1f, search %.1f, concept %.1f, letter %.1f,"
                                    + " tree %.1f, home %.1f",
                            patience,
                            completion,
                            search,
                            concept,
                            letters,
                            tree,
                            home));

            assertThat(completion).isLessThan(20 * patience);
            assertThat(Stream.of(search, concept, letters, tree, home))
                    .allMatch(each -> each < 50 * patience);
        }
    }

    private static Stream<String> queries() {
        return Stream.of(
                "b", "ko", "batel", "ko+ri", "batelll", "munko", "ritelba", "the", "xyz", "kr");
    }

    /** The 95th percentile. */
    private static double millis(Site site, Stream<String> paths) {
        String[] all = paths.toArray(String[]::new);
        for (int i = 0; i < WARM; i++) {
            site.get(all[i % all.length]);
        }
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            assertThat(site.get(all[i % all.length], Site.BROWSER).statusCode()).isEqualTo(200);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[TIMES * 95 / 100];
    }

    /** A tree in which each concept has ten kinds; each definition names three others. */
    private static String vocabulary() {
        return IntStream.range(0, CONCEPTS)
                .mapToObj(SpeedTest::concept)
                .collect(
                        Collectors.joining(
                                "\n",
                                "<scheme> a skos:ConceptScheme ; dcterms:title \"Words\"@en .\n",
                                ""));
    }

    private static String concept(int i) {
        String broader = i < 10 ? "" : "skos:broader <concept/c%d> ;".formatted(i / 10);
        return """
                <concept/c%d> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "%s"@en ; %s
                  skos:related <concept/c%d> ;
                  skos:definition "The %s that holds a %s, with ratio $x_{%d}/2$, before any %s."@en ."""
                .formatted(
                        i,
                        name(i),
                        broader,
                        i * 37 % CONCEPTS,
                        name(i / 10),
                        name(i * 7 % CONCEPTS),
                        i,
                        name(i * 13 % CONCEPTS));
    }

    /** The figures of a number as syllables: different numbers have different names. */
    private static String name(int i) {
        return String.format(Locale.ROOT, "%04d", i)
                .chars()
                .mapToObj(figure -> SYLLABLES[figure - '0'])
                .collect(Collectors.joining());
    }
}
