package org.glossgraph.store;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A stock Fuseki server, as published, in a process of its own: on our assembler file and the store
 * below its working directory, as its users would start it.
 */
public final class StockFuseki implements AutoCloseable {
    private static final Path JAR =
            Path.of("target", "stock-fuseki", "jena-fuseki-server.jar").toAbsolutePath();
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;
    private final URI address;

    private StockFuseki(Process process, Path log, URI address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    /**
     * Starts it in a folder that holds {@code store/}, and waits until it answers. Skips the test
     * where the build has not fetched the server.
     */
    public static StockFuseki start(Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.exists(JAR), "the stock Fuseki server is missing: build without -Dquick");
        Path config = folder.resolve("fuseki-config/config.ttl");
        Files.createDirectories(config.getParent());
        Files.copy(Path.of("fuseki-config", "config.ttl"), config, REPLACE_EXISTING);
        int port = freePort();
        Path log = folder.resolve("fuseki.log");
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        JAR.toString(),
                        "--localhost",
                        "--port=" + port,
                        "--config=fuseki-config/config.ttl");
        builder.environment().put("FUSEKI_BASE", folder.resolve("fuseki-base").toString());
        builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        URI address = URI.create("http://localhost:" + port + "/");
        StockFuseki server = new StockFuseki(builder.start(), log, address);
        server.waitUntilReady();
        return server;
    }

    /** Where it answers, ending in a slash. */
    public URI address() {
        return address;
    }

    /** What it answers to a GET of a path, in the media type asked for. */
    public HttpResponse<String> get(String path, String accept)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path)).header("Accept", accept));
    }

    /** What it answers to a query at an endpoint, as CSV. */
    public HttpResponse<String> query(String endpoint, String query)
            throws IOException, InterruptedException {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        return get(endpoint + "?query=" + encoded, "text/csv");
    }

    /** What it answers to a body sent with a method. */
    public HttpResponse<String> send(String method, String path, String type, String body)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", type)
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Stops it as a user would, and waits until it has let go of the store. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        process.destroyForcibly().onExit().join();
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void waitUntilReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE;
        while (!answers()) {
            boolean hopeless = !process.isAlive() || System.nanoTime() > deadline;
            if (hopeless) {
                close();
            }
            assertThat(hopeless).as("stock Fuseki: %s", Files.readString(log)).isFalse();
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean answers() throws IOException, InterruptedException {
        try {
            return query("sparql", "ASK {}").statusCode() == 200;
        } catch (ConnectException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
