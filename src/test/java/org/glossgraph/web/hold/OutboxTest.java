package org.glossgraph.web.hold;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Long answers to clients that read them, or do not. */
class OutboxTest {
    private static final int LENGTH = 32 << 20;
    private static final int PATIENCE_MILLIS = 500;
    private static final long DEADLINE = TimeUnit.SECONDS.toNanos(30);

    private final Outbox outbox = new Outbox(PATIENCE_MILLIS, 1 << 20);
    private final Outbox patient = new Outbox();
    private final Server server =
            new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

    /** Answers everything with many bytes. */
    private final class LongAnswer extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Outbox used = request.getRequestURI().equals("/slow") ? outbox : patient;
            HeldAnswer answer = used.hold(response, IllegalStateException::new);
            answer.getOutputStream().write(new byte[LENGTH]);
            assertThat(answer.body().inMemory()).as("in memory").isLessThan(LENGTH / 16);
            used.send(answer, request, response);
        }
    }

    /** Answers everything over a connection that breaks before the first byte. */
    private final class BrokenAnswer extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            HeldAnswer answer = patient.hold(response, IllegalStateException::new);
            answer.getOutputStream().write(new byte[1000]);
            try {
                patient.send(answer, request, new Broken(response));
            } finally {
                answer.reset();
            }
        }
    }

    private static final class Broken extends HttpServletResponseWrapper {
        Broken(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            throw new IOException("broken");
        }
    }

    @BeforeEach
    void start() throws Exception {
        ServletContextHandler context = new ServletContextHandler();
        add(new LongAnswer(), "/*", context);
        add(new BrokenAnswer(), "/broken", context);
        server.setHandler(context);
        server.start();
    }

    private static void add(HttpServlet servlet, String path, ServletContextHandler context) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        context.addServlet(holder, path);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    /** Row 19. */
    @Test
    void whoReadsTooSlowlyIsCutOff() throws Exception {
        try (Socket socket = asking("/slow")) {
            InputStream in = socket.getInputStream();
            assertThat(in.read()).isNotNegative();
            long begin = System.nanoTime();
            while (!outbox.isEmpty() && System.nanoTime() - begin < DEADLINE) {
                in.read();
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(outbox.isEmpty()).as("the memory of the answer is free again").isTrue();
            assertThat(rest(in)).as("what came of the answer").isLessThan(LENGTH);
        }
    }

    @Test
    void whoReadsGetsAll() throws Exception {
        try (Socket socket = asking("/")) {
            assertThat(rest(socket.getInputStream())).isGreaterThan(LENGTH);
        }
    }

    @Test
    void anAnswerThatCannotBeSentLeavesNothing() throws Exception {
        try (Socket socket = asking("/broken")) {
            rest(socket.getInputStream());
        }

        assertThat(patient.isEmpty()).isTrue();
    }

    private Socket asking(String path) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setSoTimeout((int) TimeUnit.NANOSECONDS.toMillis(DEADLINE));
        String request =
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** How many bytes still come, until the other side closes or cuts the connection. */
    private static long rest(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                all += n;
            }
        } catch (SocketException e) {
            // Cut off.
        }
        return all;
    }
}
