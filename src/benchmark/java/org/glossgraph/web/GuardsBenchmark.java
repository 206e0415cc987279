package org.glossgraph.web;

import com.sun.management.OperatingSystemMXBean;

import org.apache.commons.io.FileUtils;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.query.Dataset;
import org.apache.jena.tdb2.TDB2Factory;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.glossgraph.store.Store;
import org.glossgraph.view.Samples;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;

/**
 * What the guards cost an ordinary query: a SELECT on one concept, asked of this server and of the
 * same server without guards, in turns. Prints the requests per second of each round, the
 * processor's time for a request, and the ratio of the medians.
 *
 * <p>This server is Fuseki with a filter before it and another query service in it; all guards are
 * in these two (the door, the rates, the gate, the threads, the slots, the answers that are held).
 * Without them it is Fuseki as its makers deliver it: the same libraries, the same number of
 * threads, the same buffers, and the same open triple store with its caches, in the same process.
 */
public final class GuardsBenchmark {
    private static final int CLIENTS = 4;
    private static final int WARM_UP = 5;
    private static final int OUTPUT_BUFFER = 32 * 1024;
    private static final int LEAST_THREADS = 4;
    private static final int MOST_THREADS = 64;
    private static final String QUERY =
            "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                    + " SELECT ?p ?o { <http://localhost:3030/concept/adam> ?p ?o }";

    private GuardsBenchmark() {}

    /** Takes the number of rounds and the seconds of each; 5 and 4 unless said. */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 4;
        Path dir = Files.createTempDirectory("store");
        SampleStore.publish(dir, Samples.dataset());
        try (GlossgraphServer guarded = GlossgraphServer.start(ServerOptions.local(dir, 0))) {
            Path tdb2 = Store.at(dir).current().orElseThrow().tdb2();
            Dataset dataset = TDB2Factory.connectDataset(tdb2.toString());
            FusekiServer plain =
                    FusekiServer.create()
                            .port(0)
                            .numServerThreads(LEAST_THREADS, MOST_THREADS)
                            .fusekiModules(FusekiModules.empty())
                            .add("/ml", dataset, false)
                            .build();
            tune(plain);
            plain.start();
            try {
                compare(
                        guarded.address().resolve("/sparql"),
                        URI.create("http://localhost:" + plain.getPort() + "/ml/query"),
                        rounds,
                        seconds);
            } finally {
                plain.stop();
            }
        } finally {
            FileUtils.deleteDirectory(dir.toFile());
        }
    }

    /** What this server does beside guarding: Fuseki takes 5 MiB anew for each answer. */
    private static void tune(FusekiServer plain) {
        ServerConnector connector = (ServerConnector) plain.getJettyServer().getConnectors()[0];
        connector
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration()
                .setOutputBufferSize(OUTPUT_BUFFER);
    }

    private static void compare(URI guarded, URI plain, int rounds, int seconds)
            throws InterruptedException {
        List<Round> with = new ArrayList<>();
        List<Round> without = new ArrayList<>();
        // Until the compiler has seen both.
        for (int i = 0; i < WARM_UP; i++) {
            round(guarded, seconds);
            round(plain, seconds);
        }
        for (int i = 0; i < rounds; i++) {
            with.add(round(guarded, seconds));
            without.add(round(plain, seconds));
            System.out.printf("guards %s, none %s%n", with.get(i), without.get(i));
        }
        System.out.printf(
                "requests per second, guards to none: %.2f; processor's time, none to guards:"
                    + " %.2f%n",
                median(with, Round::rate) / median(without, Round::rate),
                median(without, Round::micros) / median(with, Round::micros));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
    }

    private record Round(double rate, double micros) {
        @Override
        public String toString() {
            return "%.0f/s (%.0f µs)".formatted(rate, micros);
        }
    }

    private static Round round(URI endpoint, int seconds) throws InterruptedException {
        String asked = URLEncoder.encode(QUERY, StandardCharsets.UTF_8);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(endpoint + "?query=" + asked)).build();
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        AtomicLong answers = new AtomicLong();
        long cpu = system.getProcessCpuTime();
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Thread client = new Thread(() -> ask(request, end, answers));
            client.start();
            clients.add(client);
        }
        for (Thread client : clients) {
            client.join();
        }
        return new Round(
                answers.get() * 1e9 / (System.nanoTime() - begin),
                (system.getProcessCpuTime() - cpu) / 1e3 / answers.get());
    }

    private static void ask(HttpRequest request, long end, AtomicLong answers) {
        HttpClient client = HttpClient.newHttpClient();
        try {
            while (System.nanoTime() < end) {
                int status = client.send(request, BodyHandlers.ofString()).statusCode();
                if (status != 200) {
                    throw new IllegalStateException("Answered " + status);
                }
                answers.incrementAndGet();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
