package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossgraph.view.Samples;
import org.glossgraph.web.client.ClientLimits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one client may take: requests, connections, and time to make a request. */
class ClientLimitsTest {
    private static final int SECONDS = 2;
    private static final int CONNECTIONS = 5;

    @TempDir private static Path dir;
    private static GlossgraphServer server;
    private static Site site;

    @BeforeAll
    static void start() throws IOException {
        SampleStore.publish(dir, Samples.dataset());
        ServerOptions local = ServerOptions.local(dir, 0);
        ServerOptions open =
                new ServerOptions(
                        "0.0.0.0",
                        0,
                        local.base(),
                        dir,
                        List.of(),
                        List.of("127.0.0.1"),
                        local.queries(),
                        new ClientLimits(3, CONNECTIONS, SECONDS));
        server = GlossgraphServer.start(open);
        site = Site.of(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whoAsksTooOftenWaits() {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            answers.add(forwarded("203.0.113.1, 203.0.113.7"));
        }

        assertThat(answers.get(0)).startsWith("HTTP/1.1 200");
        assertThat(answers)
                .filteredOn(answer -> answer.startsWith("HTTP/1.1 429"))
                .isNotEmpty()
                .allMatch(answer -> answer.contains("\r\nRetry-After: "));
        assertThat(forwarded("203.0.113.8")).startsWith("HTTP/1.1 200");
        assertThat(site.raw("GET", "/health", Site.LOCAL)).startsWith("HTTP/1.1 200");
    }

    private static String forwarded(String client) {
        return site.raw("GET", "/health", Site.LOCAL, "X-Forwarded-For: " + client);
    }

    /** Row 19: a byte now and then is no request. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
                        + "Content-Type: application/sparql-query\r\n\r\nA",
                "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\nGET / HTTP/1.1\r\nX-Slow: "
            })
    void whoSendsBitByBitIsCutOff(String begin) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(300);
            long started = System.nanoTime();
            boolean open = true;
            while (open && System.nanoTime() - started < 20_000_000_000L) {
                open = trickles(socket);
            }
            assertThat(open).isFalse();
            assertThat(System.nanoTime() - started).isGreaterThan(SECONDS * 1_000_000_000L);
        }
    }

    private static boolean trickles(Socket socket) {
        try {
            socket.getOutputStream().write('a');
            while (socket.getInputStream().read() >= 0) {
                // The answer to a request before.
            }
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void whoHasTooManyConnectionsGetsNoMore() throws Exception {
        Optional<InetAddress> own = ownAddress();
        Assumptions.assumeTrue(own.isPresent(), "This machine has an address of loopback only");
        List<Socket> sockets = new ArrayList<>();
        int open = 0;
        try {
            for (int i = 0; i < 2 * CONNECTIONS; i++) {
                Socket socket = new Socket(own.get(), server.port());
                sockets.add(socket);
                socket.setSoTimeout(300);
                open += isOpen(socket) ? 1 : 0;
            }
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
        assertThat(open).isEqualTo(CONNECTIONS);
    }

    private static boolean isOpen(Socket socket) {
        try {
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<InetAddress> ownAddress() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(each -> each instanceof Inet4Address && !each.isLoopbackAddress())
                .findFirst();
    }
}
