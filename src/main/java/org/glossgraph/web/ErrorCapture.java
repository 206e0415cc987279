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

/**
 * A response that keeps error texts back: what Fuseki and Jetty would say there repeats the query
 * and names classes.
 */
final class ErrorCapture extends HttpServletResponseWrapper {
    private static final int KEPT = 4096;

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private String sentence = "";

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
        return getStatus() >= 400 && !isCommitted();
    }

    /** The reason that may be told; empty where there is none. */
    String sentence() {
        return sentence;
    }

    /** The text kept back, its beginning at least. */
    String text() {
        return text.toString(StandardCharsets.UTF_8);
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
    public ServletOutputStream getOutputStream() throws IOException {
        return isRefusal() ? new Kept() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return isRefusal()
                ? new PrintWriter(new OutputStreamWriter(new Kept(), StandardCharsets.UTF_8))
                : super.getWriter();
    }

    private final class Kept extends ServletOutputStream {
        @Override
        public void write(int octet) {
            if (text.size() < KEPT) {
                text.write(octet);
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Errors are written at once");
        }
    }
}
