package org.glossgraph.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * A response that keeps back what the client should not see: the error texts of Fuseki and Jetty,
 * which repeat the query and name classes; headers that tell what runs here; and the beginning of
 * an answer that broke off.
 */
final class ErrorCapture extends HttpServletResponseWrapper {
    private static final int KEPT = 4096;
    private static final Set<String> UNTOLD = Set.of("server", "fuseki-request-id");

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private String sentence = "";
    private boolean begun;

    ErrorCapture(HttpServletResponse response) {
        super(response);
    }

    /** Refuses the request for a reason that may be told. */
    void refuse(int status, String reason) {
        setStatus(status);
        sentence = reason;
    }

    /** Whether an error has still to be sent. */
    boolean isRefusal() {
        return getStatus() >= 400;
    }

    /** The reason that may be told; empty where there is none. */
    String sentence() {
        return sentence;
    }

    /** The text kept back, its beginning at least. */
    String text() {
        return text.toString(StandardCharsets.UTF_8);
    }

    /** An error that comes after the beginning of an answer takes this back, and its headers. */
    @Override
    public void setStatus(int status) {
        if (begun && status >= 400) {
            reset();
            // Fuseki says 400 where a query runs out of time while its answer is being written.
            super.setStatus(status == 400 ? 503 : status);
        } else {
            super.setStatus(status);
        }
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
    }

    @Override
    public void sendError(int status, String message) {
        setStatus(status);
    }

    @Override
    public void setHeader(String name, String value) {
        if (!UNTOLD.contains(name.toLowerCase(Locale.ROOT))) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!UNTOLD.contains(name.toLowerCase(Locale.ROOT))) {
            super.addHeader(name, value);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        begun |= !isRefusal();
        return new Body(super.getOutputStream());
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return isRefusal()
                ? new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8))
                : super.getWriter();
    }

    /** Sends the answer while all is well; keeps the beginning of what is said of an error. */
    private final class Body extends ServletOutputStream {
        private final ServletOutputStream out;

        Body(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            if (isRefusal()) {
                text.write(octets, from, Math.min(length, KEPT - Math.min(KEPT, text.size())));
            } else {
                out.write(octets, from, length);
            }
        }

        /** Does nothing: as long as the buffer of the container takes it, all can be taken back. */
        @Override
        public void flush() {}

        @Override
        public void close() throws IOException {
            if (!isRefusal()) {
                out.close();
            }
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Answers are written at once");
        }
    }
}
