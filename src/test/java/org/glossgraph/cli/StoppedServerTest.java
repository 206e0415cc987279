package org.glossgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server in a process of its own that is asked to stop, or killed. */
class StoppedServerTest {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+/");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

    @TempDir Path dir;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void makeAStore() throws IOException {
        Path tea = Files.writeString(dir.resolve("tea.md"), TEA);
        assertThat(new Terminal().run("import", tea, "--store", dir.resolve("store"))).isZero();
    }

    private static final String TEA =
            """
            # Tea

            ## Oolong
            A tea that is oxidized in part.

            ## Matcha
            A green tea that is ground to powder.
            """;

    /** Stops accepting, ends what it has begun, and calls that no failure. */
    @Test
    void endsWhatItHasBegunWhenItIsAskedToStop() throws Exception {
        Process server = serve("first.log");
        URI page = address("first.log", server).resolve("/concept/oolong.html");
        AtomicInteger whole = new AtomicInteger();
        List<String> broken = new ArrayList<>();
        Thread reader = new Thread(() -> readUntilRefused(page, whole, broken));
        reader.start();
        while (whole.get() < 20 && reader.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        server.destroy();

        assertThat(server.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(server.exitValue()).isZero();
        reader.join();
        assertThat(whole.get()).isGreaterThanOrEqualTo(20);
        assertThat(broken).isEmpty();
    }

    /** The locks of a process that is gone hold nobody up. */
    @Test
    void isFollowedByAnotherAfterItWasKilled() throws Exception {
        Process server = serve("first.log");
        address("first.log", server);
        server.destroyForcibly().waitFor();

        Process next = serve("second.log");
        try {
            URI page = address("second.log", next).resolve("/concept/matcha.html");
            assertThat(get(page).statusCode()).isEqualTo(200);
        } finally {
            next.destroyForcibly().waitFor();
        }
    }

    @Test
    void keepsItsStoreToItself() throws Exception {
        Process server = serve("first.log");
        try {
            address("first.log", server);
            Process second = serve("second.log");
            assertThat(second.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(second.exitValue()).isEqualTo(ExitCode.REFUSED);
            assertThat(Files.readString(dir.resolve("second.log")))
                    .contains("in use by another process")
                    .doesNotContain("Exception", "\tat ");
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    private void readUntilRefused(URI page, AtomicInteger whole, List<String> broken) {
        try {
            while (true) {
                HttpResponse<String> answer = get(page);
                if (answer.statusCode() == 200 && answer.body().contains("</html>")) {
                    whole.incrementAndGet();
                } else if (answer.statusCode() != 503) {
                    broken.add(answer.statusCode() + " " + answer.body());
                }
            }
        } catch (ConnectException e) {
            // It is gone.
        } catch (IOException e) {
            // A connection that was kept open and idle is closed before the next request.
            if (!String.valueOf(e.getMessage()).contains("no bytes")
                    && !String.valueOf(e.getMessage()).contains("reset")
                    && !String.valueOf(e.getMessage()).contains("closed")) {
                broken.add(e.toString());
            }
        } catch (InterruptedException e) {
            broken.add(e.toString());
        }
    }

    private HttpResponse<String> get(URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }

    private Process serve(String log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--store",
                        dir.resolve("store").toString())
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve(log).toFile())
                .start();
    }

    private URI address(String log, Process server) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE;
        while (server.isAlive() && System.nanoTime() < deadline) {
            Matcher address = ADDRESS.matcher(Files.readString(dir.resolve(log)));
            if (address.find()) {
                return URI.create(address.group());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError(Files.readString(dir.resolve(log)));
    }
}
