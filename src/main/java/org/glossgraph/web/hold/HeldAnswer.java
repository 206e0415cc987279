package org.glossgraph.web.hold;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An answer that waits until it is whole, or is found to be too long: nothing of it reaches the
 * client before. It leaves the response of the container alone, which may be gone by the time that
 * a query ends.
 */
public final class HeldAnswer extends HttpServletResponseWrapper {
    private static final Logger LOG = LoggerFactory.getLogger(HeldAnswer.class);
    private static final String LOST = "A long answer could not be put into a temporary file";
    private static final String TYPE = "Content-Type";

    private final Supplier<RuntimeException> tooLong;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Spool body;
    private int status = SC_OK;
    private boolean withoutRoom;

    /**
     * Holds an answer back in memory.
     *
     * @param most the bytes that it may have
     * @param tooLong what is thrown where it has more
     */
    public HeldAnswer(HttpServletResponse response, int most, Supplier<RuntimeException> tooLong) {
        this(response, new Spool(most, Room.NONE), tooLong);
    }

    HeldAnswer(HttpServletResponse response, Spool body, Supplier<RuntimeException> tooLong) {
        super(response);
        this.body = body;
        this.tooLong = tooLong;
    }

    /** Lets status and headers go. */
    void headTo(HttpServletResponse response) {
        response.setStatus(status);
        headers.forEach(
                (name, value) -> {
                    // The container may have told already what else the answer depends on.
                    if (name.equalsIgnoreCase("Vary")) {
                        response.addHeader(name, value);
                    } else {
                        response.setHeader(name, value);
                    }
                });
    }

    /** Lets the answer go into another that is held; of an error, the status alone. */
    public void sendTo(HttpServletResponse response) throws IOException {
        if (status < SC_BAD_REQUEST) {
            headTo(response);
            body.writeTo(response.getOutputStream());
        } else {
            response.setStatus(status);
        }
    }

    /** The body as text; it is held in memory. */
    public String text() {
        return body.text();
    }

    /**
     * Whether there was no room for a part of it, even if it was let go since: who writes an answer
     * may hide the error that says so.
     */
    public boolean isWithoutRoom() {
        return withoutRoom;
    }

    /** Brings all of it to where it waits to be sent. */
    void flush() {
        try {
            body.flush();
        } catch (IOException e) {
            lost(e);
        }
    }

    private void lost(IOException e) {
        LOG.warn(LOST, e);
        withoutRoom = true;
    }

    Spool body() {
        return body;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void setStatus(int code) {
        status = code;
    }

    @Override
    public void sendError(int code) {
        status = code;
    }

    @Override
    public void sendError(int code, String message) {
        status = code;
    }

    @Override
    public void setHeader(String name, String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        headers.merge(name, value, (one, next) -> one + ", " + next);
    }

    @Override
    public String getHeader(String name) {
        return headers.get(name);
    }

    @Override
    public Collection<String> getHeaders(String name) {
        return Optional.ofNullable(headers.get(name)).map(List::of).orElse(List.of());
    }

    @Override
    public Collection<String> getHeaderNames() {
        return new LinkedHashMap<>(headers).keySet();
    }

    @Override
    public boolean containsHeader(String name) {
        return headers.containsKey(name);
    }

    @Override
    public void setContentType(String type) {
        setHeader(TYPE, type);
    }

    @Override
    public String getContentType() {
        return getHeader(TYPE);
    }

    /** All that is sent is UTF-8, and the types say so where they can. */
    @Override
    public void setCharacterEncoding(String charset) {
        String type = getContentType();
        if (type != null && type.startsWith("text/") && !type.contains("charset")) {
            setContentType(type + "; charset=" + charset);
        }
    }

    @Override
    public void setContentLength(int length) {
        // It is counted when it goes.
    }

    @Override
    public void setContentLengthLong(long length) {
        // It is counted when it goes.
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void resetBuffer() {
        body.clear();
    }

    @Override
    public void reset() {
        body.clear();
        headers.clear();
        status = SC_OK;
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before it is whole.
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Body();
    }

    private final class Body extends ServletOutputStream {
        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int from, int length) {
            if (!kept(octets, from, length)) {
                throw tooLong.get();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Answers are written at once");
        }
    }

    private boolean kept(byte[] octets, int from, int length) {
        try {
            boolean kept = body.write(octets, from, length);
            withoutRoom |= !kept;
            return kept;
        } catch (IOException e) {
            lost(e);
            return false;
        }
    }
}
