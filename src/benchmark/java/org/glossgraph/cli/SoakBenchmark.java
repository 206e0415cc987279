package org.glossgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.glossgraph.importer.ImportOptions;
import org.glossgraph.importer.Importer;
import org.glossgraph.web.LargeGlossaries;

/**
 * Whether a server grows: 2,000 concepts in a heap of 512 MB, pages, searches and queries at some
 * fifty a second, and each minute another generation to take up. Prints the memory that the system
 * counts for the process (Linux only), its threads and its open files after each minute, and how many
 * megabytes a minute it grows by from the third minute on.
 */
public final class SoakBenchmark {
    private static final int CONCEPTS = 2000;
    private static final int CLIENTS = 2;
    private static final int PAUSE_MILLIS = 40;
    private static final int SETTLED = 3;

    private final Path dir;
    private final AtomicLong whole = new AtomicLong();
    private final AtomicLong busy = new AtomicLong();
    private final AtomicLong wrong = new AtomicLong();

    private SoakBenchmark(Path dir) {
        this.dir = dir;
    }

    /** Takes the minutes; 10 unless said. */
    public static void main(String[] args) throws Exception {
        int minutes = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        Path dir = Files.createTempDirectory("soak");
        try {
            new SoakBenchmark(dir).run(minutes);
        } finally {
            FileUtils.deleteDirectory(dir.toFile());
        }
    }

    private void run(int minutes) throws Exception {
        new LargeGlossaries(CONCEPTS).write(Files.createDirectories(glossaries()));
        take();
        Path log = dir.resolve("serve.log");
        try (ServerProcess server = ServerProcess.start(store(), 0, log, "-Xmx512m")) {
            ask(server.address());
            List<Long> sizes = new ArrayList<>();
            long begin = System.nanoTime();
            for (int minute = 1; minute <= minutes; minute++) {
                change(minute);
                take();
                long end = begin + TimeUnit.MINUTES.toNanos(minute);
                TimeUnit.NANOSECONDS.sleep(end - System.nanoTime());
                sizes.add(print(minute, server.process()));
            }
            System.out.printf(
                    Locale.ROOT,
                    "from minute %d on: %.2f MB a minute%n",
                    SETTLED,
                    slope(sizes.subList(Math.min(SETTLED, sizes.size()) - 1, sizes.size())));
        }
    }

    private Path glossaries() {
        return dir.resolve("glossaries");
    }

    private Path store() {
        return dir.resolve("store");
    }

    /** Imports, in this process. */
    private void take() {
        new Importer(ImportOptions.of(List.of(glossaries()), store()), step -> {}).run();
    }

    private void change(int minute) throws IOException {
        Files.writeString(
                glossaries().resolve("large.md"),
                "**Newcomer " + minute + "**: A " + LargeGlossaries.name(7) + ".\n\n",
                StandardOpenOption.APPEND);
    }

    private void ask(URI home) {
        for (int i = 0; i < CLIENTS; i++) {
            Random random = new Random(i);
            Thread client = new Thread(() -> ask(home, random));
            client.setDaemon(true);
            client.start();
        }
    }

    private void ask(URI home, Random random) {
        HttpClient client = HttpClient.newHttpClient();
        while (true) {
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                HttpRequest request = HttpRequest.newBuilder(home.resolve(page(random))).build();
                int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
                (status == 200 ? whole : status == 503 ? busy : wrong).incrementAndGet();
            } catch (IOException e) {
                wrong.incrementAndGet();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Seven pages, two completions and a query of ten; the last is a map. */
    private static String page(Random random) {
        String name = LargeGlossaries.name(random.nextInt(CONCEPTS));
        String slug = name.toLowerCase(Locale.ROOT);
        return switch (random.nextInt(20)) {
            case 0 -> "/map?of=" + slug;
            case 1, 2 -> "/sparql?query=SELECT+*+%7B+%3Fs+%3Fp+%22" + name + "%22%40en+%7D";
            case 3, 4, 5, 6 -> "/complete?q=" + slug.substring(0, 4);
            case 7, 8 -> "/search?q=" + slug;
            default -> "/concept/" + slug + ".html";
        };
    }

    private long print(int minute, Process server) throws IOException {
        Path system = Path.of("/proc/" + server.pid());
        long resident = status(system, "VmRSS:");
        try (Stream<Path> files = Files.list(system.resolve("fd"))) {
            System.out.printf(
                    Locale.ROOT,
                    "minute %d: %d MB, %d threads, %d open files; %d whole answers, %d times busy,"
                            + " %d wrong%n",
                    minute,
                    resident >> 10,
                    status(system, "Threads:"),
                    files.count(),
                    whole.get(),
                    busy.get(),
                    wrong.get());
        }
        return resident;
    }

    private static long status(Path system, String field) throws IOException {
        return Files.readAllLines(system.resolve("status")).stream()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow();
    }

    /** The slope of the line that fits best, in MB a minute. */
    private static double slope(List<Long> kilobytes) {
        double middle = (kilobytes.size() - 1) / 2.0;
        double mean = kilobytes.stream().mapToLong(Long::longValue).average().orElse(0);
        double above = 0;
        double below = 0;
        for (int i = 0; i < kilobytes.size(); i++) {
            above += (i - middle) * (kilobytes.get(i) - mean);
            below += (i - middle) * (i - middle);
        }
        return below == 0 ? 0 : above / below / 1024;
    }
}
