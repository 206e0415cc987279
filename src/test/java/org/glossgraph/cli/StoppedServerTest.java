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
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server in a process of its own that is asked to stop, or killed. */
class StoppedServerTest {
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
        try (ServerProcess server = serve(0, "first.log")) {
            Reader reader = new Reader(server.address().resolve("/concept/oolong.html"));
            Thread reading = new Thread(() -> reader.readUntil(() -> reader.refused.get() > 0));
            reading.start();
            reader.awaitPages(20);
            server.process().destroy();

            assertThat(server.end()).isZero();
            reading.join();
            assertThat(reader.broken).isEmpty();
        }
    }

    /** The locks of a process that is gone hold nobody up. */
    @Test
    void isFollowedByAnotherAfterItWasKilled() throws Exception {
        try (ServerProcess server = serve(0, "first.log")) {
            server.address();
        }
        try (ServerProcess next = serve(0, "second.log")) {
            URI page = next.address().resolve("/concept/matcha.html");
            assertThat(client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()))
                    .returns(200, HttpResponse::statusCode);
        }
    }

    /** Who keeps asking sees whole pages or nobody, and pages again when the next one runs. */
    @Test
    void comesBackAmongThoseWhoKeepAsking() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        List<Thread> asking = new ArrayList<>();
        Reader reader;
        try (ServerProcess server = serve(0, "first.log")) {
            reader = new Reader(server.address().resolve("/concept/oolong.html"));
            for (int i = 0; i < 8; i++) {
                Thread thread = new Thread(() -> reader.readUntil(enough::get));
                thread.start();
                asking.add(thread);
            }
            reader.awaitPages(20);
        }
        try (ServerProcess next = serve(reader.page.getPort(), "second.log")) {
            next.address();
            reader.awaitPages(reader.whole.get() + 20);
        } finally {
            enough.set(true);
            for (Thread thread : asking) {
                thread.join();
            }
        }
        assertThat(reader.refused.get()).isPositive();
        assertThat(reader.broken).isEmpty();
    }

    @Test
    void keepsItsStoreToItself() throws Exception {
        try (ServerProcess server = serve(0, "first.log")) {
            server.address();
            try (ServerProcess second = serve(0, "second.log")) {
                assertThat(second.end()).isEqualTo(ExitCode.REFUSED);
                assertThat(second.said())
                        .contains("in use by another process")
                        .doesNotContain("Exception", "\tat ");
            }
        }
    }

    private ServerProcess serve(int port, String log) throws IOException {
        return ServerProcess.start(dir.resolve("store"), port, dir.resolve(log));
    }

    /** Asks for a page again and again, and counts what comes. */
    private final class Reader {
        final URI page;
        final AtomicInteger whole = new AtomicInteger();
        final AtomicInteger refused = new AtomicInteger();
        final Queue<String> broken = new ConcurrentLinkedQueue<>();

        Reader(URI page) {
            this.page = page;
        }

        void awaitPages(int pages) throws InterruptedException {
            long deadline = System.nanoTime() + PATIENCE;
            while (whole.get() < pages && broken.isEmpty() && System.nanoTime() < deadline) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            assertThat(broken).isEmpty();
            assertThat(whole.get()).isGreaterThanOrEqualTo(pages);
        }

        void readUntil(BooleanSupplier enough) {
            while (!enough.getAsBoolean() && broken.isEmpty()) {
                read();
            }
        }

        private void read() {
            try {
                HttpResponse<String> answer =
                        client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
                if (answer.statusCode() == 200 && answer.body().contains("</html>")) {
                    whole.incrementAndGet();
                } else if (answer.statusCode() != 503) {
                    broken.add(answer.statusCode() + " " + answer.body());
                }
            } catch (ConnectException e) {
                refused.incrementAndGet();
            } catch (IOException e) {
                // The connection went with the server, or was idle and is closed before the next
                // request. An answer that had begun and was cut is told otherwise.
                String what = String.valueOf(e.getMessage());
                if (Stream.of("no bytes", "reset", "closed").noneMatch(what::contains)) {
                    broken.add(e.toString());
                }
            } catch (InterruptedException e) {
                broken.add(e.toString());
            }
        }
    }
}
