package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, searches and exports while queries and downloads take all they can get. */
@UnderAttack
class PagesUnderLoadTest {
    private static final int PAGE_MILLIS = 1000;
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/health",
                    "/concept/knot-7",
                    "/concept/knot-7.html",
                    "/search?q=knot+12",
                    "/export/knot-7.graphml",
                    "/concept/knot-7.ttl");

    private final AttackedSite attacked;

    PagesUnderLoadTest(int round, AttackedSite attacked) {
        this.attacked = attacked;
    }

    @Test
    void pagesDoNotWaitForQueries() {
        String product = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        List<CompletableFuture<Integer>> queries =
                IntStream.range(0, 30)
                        .mapToObj(i -> inBackground(() -> attacked.query(product).statusCode()))
                        .toList();
        for (int again = 0; again < 10; again++) {
            PAGES.forEach(this::assertAtOnce);
        }
        assertThat(queries).allSatisfy(each -> assertThat(each.join()).isEqualTo(503));
    }

    /** Row 19: nobody waits for those who do not read what they asked for. */
    @ParameterizedTest
    @ValueSource(strings = {"/export/all.jsonl", "/ml/data?default", "/tree"})
    void pagesDoNotWaitForSlowReaders(String path) throws IOException {
        List<Socket> readers = new ArrayList<>();
        try {
            for (int i = 0; i < 150; i++) {
                Socket socket = new Socket();
                socket.setReceiveBufferSize(4096);
                socket.connect(
                        new InetSocketAddress(
                                attacked.site().address().getHost(),
                                attacked.site().address().getPort()));
                String request = "GET " + path + " HTTP/1.1\r\n" + Site.LOCAL + "\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                readers.add(socket);
            }
            attacked.lives();
            PAGES.stream().filter(each -> !each.startsWith("/export/")).forEach(this::assertAtOnce);
        } finally {
            for (Socket socket : readers) {
                socket.close();
            }
        }
    }

    @Test
    void whoComesTooLateForADownloadIsToldWhen() throws InterruptedException {
        awaitADownload();
        List<CompletableFuture<HttpResponse<String>>> downloads =
                IntStream.range(0, 60)
                        .mapToObj(i -> inBackground(() -> attacked.site().get("/export/all.jsonl")))
                        .toList();

        assertThat(downloads)
                .allSatisfy(each -> assertThat(each.join().statusCode()).isIn(200, 503))
                .anySatisfy(each -> assertThat(each.join().statusCode()).isEqualTo(200));
        assertThat(downloads)
                .filteredOn(each -> each.join().statusCode() == 503)
                .allSatisfy(
                        each ->
                                assertThat(each.join().headers().firstValue("Retry-After"))
                                        .isPresent());
    }

    /** Those who went away without their downloads may still be in line. */
    private void awaitADownload() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (attacked.site().get("/export/all.jsonl").statusCode() == 503) {
            assertThat(System.nanoTime()).as("the end of the line").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void assertAtOnce(String path) {
        long begin = System.nanoTime();
        assertThat(attacked.site().get(path).statusCode()).isIn(200, 303);
        assertThat((System.nanoTime() - begin) / 1_000_000)
                .as(path)
                .isLessThan(AttackedSite.patient(PAGE_MILLIS));
    }

    private static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> new Thread(task).start());
    }
}
