package org.glossgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose system gives it no more file descriptors. */
class ExhaustedServerTest {
    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
    private static final int SPARE = 30;
    private static final int SOCKETS = 300;
    private static final List<String> PAGES =
            List.of(
                    "/health",
                    "/concept/dough.html",
                    "/search?q=dough",
                    "/export/dough.graphml",
                    "/sparql?query=SELECT+*+%7B+%3Fs+%3Fp+%3Fo+%7D+LIMIT+1");

    @TempDir Path dir;

    /** While they are taken nobody can be let in; when they are free again, everybody is. */
    @Test
    void servesAgainWhenDescriptorsAreFree() throws Exception {
        boolean there = Files.isExecutable(PRLIMIT) && Files.isDirectory(Path.of("/proc/self/fd"));
        assumeTrue(there || "true".equals(System.getenv("CI")), "prlimit is not installed");
        Path store = dir.resolve("store");
        assertThat(new Terminal().run("import", Bread.in(dir), "--store", store)).isZero();
        try (ServerProcess server = ServerProcess.start(store, 0, dir.resolve("serve.log"))) {
            URI home = server.address();
            assertServes(home);
            long open = descriptors(server.process());
            limit(server.process(), open + SPARE);

            List<Socket> sockets = connections(home);
            assertThat(descriptors(server.process())).isGreaterThan(open + SPARE / 2);
            for (Socket socket : sockets) {
                socket.close();
            }

            assertServes(home);
            assertThat(server.process().isAlive()).isTrue();
        }
    }

    private static List<Socket> connections(URI home) throws IOException {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < SOCKETS; i++) {
            Socket socket = new Socket();
            sockets.add(socket);
            try {
                socket.connect(new InetSocketAddress(home.getHost(), home.getPort()), 200);
                socket.getOutputStream().write("GET /".getBytes(StandardCharsets.US_ASCII));
            } catch (SocketTimeoutException e) {
                // The queue of those who wait to be let in is full: that is what is wanted.
                return sockets;
            }
        }
        return sockets;
    }

    private static void assertServes(URI home) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (String page : PAGES) {
            HttpRequest request =
                    HttpRequest.newBuilder(home.resolve(page))
                            .timeout(Duration.ofMinutes(1))
                            .build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(page + " " + answer.body()).isEqualTo(200);
        }
    }

    private static long descriptors(Process process) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return open.count();
        }
    }

    private static void limit(Process process, long most) throws IOException, InterruptedException {
        Process limit =
                new ProcessBuilder(
                                PRLIMIT.toString(),
                                "--pid=" + process.pid(),
                                "--nofile=" + most + ":" + most)
                        .inheritIO()
                        .start();
        assertThat(limit.waitFor()).isZero();
    }
}
