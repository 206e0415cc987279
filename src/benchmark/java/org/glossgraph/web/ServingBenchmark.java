package org.glossgraph.web;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.io.FileUtils;
import org.glossgraph.importer.ImportOptions;
import org.glossgraph.importer.Importer;

/**
 * How long each kind of page takes with 10,000 concepts, on one warm connection, beside {@code
 * /$/ping} in the same run. The time of processors counts server and client, whatever else the machine
 * does.
 */
public final class ServingBenchmark {
    private static final int CONCEPTS = 10_000;
    private static final int WARM = 200;
    private static final int TIMES = 200;
    private static final String PING = "/$/ping";
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ServingBenchmark() {}

    /**
     * Makes a store, serves it, and prints a line for each kind of page.
     *
     * @param args a folder that keeps the store for the next run; else it goes at the end
     */
    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            serve(Path.of(args[0]));
            return;
        }
        Path dir = Files.createTempDirectory("serving");
        try {
            serve(dir);
        } finally {
            FileUtils.deleteDirectory(dir.toFile());
        }
    }

    private static void serve(Path dir) throws IOException {
        Path glossaries = Files.createDirectories(dir.resolve("glossaries"));
        new LargeGlossaries(CONCEPTS).write(glossaries);
        Path store = dir.resolve("store");
        Importer importer =
                new Importer(ImportOptions.of(List.of(glossaries), store), step -> {});
        if (!importer.upToDate()) {
            importer.run();
        }
        try (GlossgraphServer server = GlossgraphServer.start(ServerOptions.local(store, 0))) {
            measure(Site.of(server));
        }
    }

    private static void measure(Site site) {
        double ping = millis(site, List.of(PING));
        System.out.printf(
                Locale.ROOT,
                "%-24s %8s %8s %8s %8s %10s%n",
                "",
                "p50 ms",
                "p95 ms",
                "x ping",
                "CPU ms",
                "bytes");
        pages().forEach((kind, paths) -> print(site, kind, paths, ping));
    }

    private static void print(Site site, String kind, List<String> paths, double ping) {
        int bytes =
                paths.stream()
                        .map(site::get)
                        .mapToInt(answer -> answer.body().length())
                        .max()
                        .orElse(0);
        double[] times = times(site, paths);
        long begin = MACHINE.getProcessCpuTime();
        for (int i = 0; i < TIMES; i++) {
            get(site, paths.get(i % paths.size()));
        }
        double cpu = (MACHINE.getProcessCpuTime() - begin) / 1e6 / TIMES;
        System.out.printf(
                Locale.ROOT,
                "%-24s %8.2f %8.2f %8.1f %8.2f %,10d%n",
                kind,
                times[times.length / 2],
                percentile(times),
                percentile(times) / ping,
                cpu,
                bytes);
    }

    private static Map<String, List<String>> pages() {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("ping", List.of(PING));
        pages.put("completion", prefixed("/complete?q=", "b", "ko", "batel", "ko+ri", "xyz", "a"));
        pages.put("completion, a slip", prefixed("/complete?q=", "bbabatlu", "kbarital", "munnko"));
        pages.put("search by name", prefixed("/search?q=", "b", "ko", "batel", "ritelba"));
        pages.put("search in texts", prefixed("/search?q=", "reduces", "rest", "often+kept"));
        pages.put("home", List.of("/"));
        pages.put("concept", some("/concept/", ".html", 8));
        pages.put("concept, largest kind", List.of(concept(7)));
        pages.put("concept, most spoken of", List.of(concept(11)));
        pages.put("letter", prefixed("/concepts/", "b", "k", "z"));
        pages.put("tree", List.of("/tree"));
        pages.put("tree, largest branch", List.of("/tree/" + slug(7)));
        pages.put("glossary", List.of("/glossary/large"));
        pages.put("glossary in chapters", List.of("/glossary/book-1"));
        pages.put("path", List.of("/path?from=" + slug(4321) + "&to=" + slug(8888)));
        pages.put("learn", some("/learn/", "", 8));
        pages.put("map", List.of("/map"));
        pages.put("map of a concept", List.of("/map?of=" + slug(7)));
        pages.put("quality", List.of("/quality"));
        pages.put("changes", List.of("/changes"));
        pages.put("query", List.of("/sparql-editor"));
        pages.put("about", List.of("/about"));
        pages.put("not found", List.of("/concept/" + slug(77) + "x"));
        return pages;
    }

    private static String slug(int number) {
        return LargeGlossaries.name(number).toLowerCase(Locale.ROOT);
    }

    private static String concept(int number) {
        return "/concept/" + slug(number) + ".html";
    }

    private static List<String> some(String before, String after, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> before + slug(i * 997 + 100) + after)
                .toList();
    }

    private static List<String> prefixed(String before, String... words) {
        return Arrays.stream(words).map(word -> before + word).toList();
    }

    private static double millis(Site site, List<String> paths) {
        return percentile(times(site, paths));
    }

    private static double percentile(double[] sorted) {
        return sorted[sorted.length * 95 / 100];
    }

    private static double[] times(Site site, List<String> paths) {
        for (int i = 0; i < WARM; i++) {
            get(site, paths.get(i % paths.size()));
        }
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            get(site, paths.get(i % paths.size()));
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static void get(Site site, String path) {
        HttpResponse<String> answer = site.get(path, Site.BROWSER);
        if (answer.statusCode() != 200 && answer.statusCode() != 404) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
    }
}
