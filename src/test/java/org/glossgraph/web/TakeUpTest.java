package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.glossgraph.store.Store;
import org.glossgraph.view.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server and its store over time. */
class TakeUpTest {
    private static final String NEW =
            """
            <scheme> a skos:ConceptScheme ; dcterms:title "Later"@en .
            <concept/dropout> a skos:Concept ; skos:inScheme <scheme> ; skos:topConceptOf <scheme> ;
              skos:prefLabel "Dropout"@en .
            """;
    private static final String NAMES =
            "/sparql?query=SELECT%20?n%20%7B?c%20%3Chttp://www.w3.org/2004/02/skos/core%23prefLabel%3E%20?n%7D";

    @TempDir Path dir;

    @Test
    void aRunningServerTakesUpWhatAnImportLeaves() throws Exception {
        SampleStore.publish(dir, Samples.dataset());
        try (GlossgraphServer server = GlossgraphServer.start(ServerOptions.local(dir, 0))) {
            Site site = Site.of(server);
            AtomicBoolean done = new AtomicBoolean();
            CompletableFuture<Void> reader =
                    CompletableFuture.runAsync(
                            () -> {
                                while (!done.get()) {
                                    assertThat(site.get("/").statusCode()).isEqualTo(200);
                                    assertThat(site.get(NAMES, "text/csv").body())
                                            .containsAnyOf("Adam", "Dropout");
                                }
                            });
            SampleStore.publish(dir, Samples.trig(NEW));

            await(() -> site.get("/concept/dropout").statusCode() == 303);
            done.set(true);
            reader.get();
            assertThat(site.get("/concept/adam").statusCode()).isEqualTo(404);
            assertThat(site.get(NAMES, "text/csv").body())
                    .contains("Dropout")
                    .doesNotContain("Adam");
        }
        try (GlossgraphServer again = GlossgraphServer.start(ServerOptions.local(dir, 0))) {
            assertThat(Site.of(again).get("/concept/dropout.ttl").body()).contains("Dropout");
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() throws IOException {
        SampleStore.publish(dir, Samples.dataset());
        try (GlossgraphServer server = GlossgraphServer.start(ServerOptions.local(dir, 0))) {
            assertThat(server.address().getPort()).isEqualTo(server.port());
            assertThatThrownBy(
                            () -> GlossgraphServer.start(ServerOptions.local(dir, server.port())))
                    .isInstanceOf(BindException.class)
                    .hasMessage("Port " + server.port() + " is taken");
            assertThat(Site.of(server).get("/concept/adam.html").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aServerThatFollowsItsStoreNoLongerIsNotReady() throws Exception {
        SampleStore.publish(dir, Samples.dataset());
        Set<Thread> others = Thread.getAllStackTraces().keySet();
        try (GlossgraphServer server = GlossgraphServer.start(ServerOptions.local(dir, 0))) {
            Site site = Site.of(server);
            assertThat(site.get("/ready").statusCode()).isEqualTo(200);
            Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().equals("generation-watch"))
                    .filter(thread -> !others.contains(thread))
                    .forEach(Thread::interrupt);

            await(() -> site.get("/ready").statusCode() == 503);
            assertThat(site.get("/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aStartThatFailsLeavesPortAndStoreFree() throws IOException {
        SampleStore.publish(dir, Samples.dataset());
        int port = freePort();
        Path index = Store.at(dir).current().orElseThrow().lucene();
        Path aside = dir.resolve("aside");
        Files.move(index, aside);
        Files.writeString(index, "no index");
        assertThatThrownBy(() -> GlossgraphServer.start(ServerOptions.local(dir, port)))
                .isInstanceOf(IOException.class);
        Files.delete(index);
        Files.move(aside, index);

        Path lock = Store.at(dir).current().orElseThrow().tdb2().resolve("tdb.lock");
        try (FileChannel file = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            assertThat(file.tryLock()).isNotNull();
        }
        try (GlossgraphServer server = GlossgraphServer.start(ServerOptions.local(dir, port))) {
            assertThat(Site.of(server).get("/ready").statusCode()).isEqualTo(200);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void anEmptyStoreIsSaid() {
        assertThatThrownBy(() -> GlossgraphServer.start(ServerOptions.local(dir, 0)))
                .isInstanceOf(IOException.class)
                .hasMessage("The store holds no vocabulary yet");
    }

    static void await(java.util.function.BooleanSupplier condition) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(50);
        }
    }
}
