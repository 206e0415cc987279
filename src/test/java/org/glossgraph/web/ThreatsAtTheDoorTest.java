package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are slow, long, or mean two things at once. */
@UnderAttack
class ThreatsAtTheDoorTest {
    private static final int SENDERS = 150;

    private final AttackedSite attacked;

    ThreatsAtTheDoorTest(int round, AttackedSite attacked) {
        this.attacked = attacked;
    }

    /** Row 19: more of them than the server has threads. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
                        + "Content-Type: application/sparql-query\r\n\r\nA",
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\nq"
            })
    void whoIsSlowKeepsNobodyWaiting(String begin) throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SENDERS; i++) {
                Socket socket = new Socket();
                socket.connect(
                        new InetSocketAddress(
                                attacked.site().address().getHost(),
                                attacked.site().address().getPort()));
                socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            attacked.lives();
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** Row 20. */
    @Test
    void addressesAndHeadersHaveTheirLength() {
        String shorter = "/search?q=" + "a".repeat(8000);
        String longer = "/search?q=" + "a".repeat(8300);

        assertThat(attacked.site().raw("GET", shorter, Site.LOCAL)).startsWith("HTTP/1.1 200");
        assertThat(attacked.site().raw("GET", longer, Site.LOCAL)).startsWith("HTTP/1.1 414");
        String grown = "/export?of=all&format=svg&x=" + "(".repeat(6500);
        assertThat(attacked.site().raw("GET", grown, Site.LOCAL)).startsWith("HTTP/1.1 303");
        assertThat(attacked.site().raw("GET", "/", Site.LOCAL, "X-Long: " + "a".repeat(17_000)))
                .startsWith("HTTP/1.1 431");
    }

    /** Row 23. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/..%2f..%2fetc/passwd",
                "/static/%252e%252e/etc/passwd",
                "/static/..;/..;/etc/passwd",
                "/static/..\\..\\etc\\passwd",
                "/static/%00",
                "/export/..%2fall.json",
                "/concept/../../etc/passwd"
            })
    void noPathLeadsOutside(String path) {
        assertThat(attacked.site().raw("GET", path, Site.LOCAL))
                .containsPattern("^HTTP/1.1 40[04]")
                .doesNotContain("root:");
    }

    /** Row 35. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 3\r\nTransfer-Encoding: chunked",
                "Content-Length: 3\r\nContent-Length: 4",
                "Transfer-Encoding: chunked, identity",
                "Host: evil.example"
            })
    void noRequestMeansTwoThings(String header) {
        String body = "\r\n\r\n3;a=\"\r\nabc\r\n0\r\n\r\n";
        assertThat(attacked.site().raw("POST", "/sparql", Site.LOCAL, header + body))
                .startsWith("HTTP/1.1 400")
                .contains("Connection: close");
    }
}
