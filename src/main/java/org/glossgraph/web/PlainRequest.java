package org.glossgraph.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.eclipse.jetty.http.HttpException;

/**
 * A request without differences that should make none: HEAD looks like GET, as the container leaves
 * the body out (RFC 9110, section 9.3.2); several lines of a header that is a list are one (section
 * 5.3); a body that is not encoded need not say so (section 8.4.1); and who says nothing in {@code
 * Accept} takes anything (section 12.5.1), which Fuseki's graph store does not know.
 */
final class PlainRequest extends HttpServletRequestWrapper {
    private static final String ACCEPT = "accept";
    private static final String ENCODING = "content-encoding";
    private static final Set<String> LISTS = Set.of(ACCEPT, "if-none-match");

    private byte[] body = {};
    private boolean read;

    PlainRequest(HttpServletRequest request) {
        super(request);
    }

    /** Whether the body is compressed, say: what is small on the way could be of any size here. */
    boolean isEncoded() {
        String encoding = super.getHeader(ENCODING);
        return encoding != null
                && !encoding.isBlank()
                && !encoding.strip().equalsIgnoreCase("identity");
    }

    /**
     * Reads the whole body, a form into the parameters and all else into memory.
     *
     * @return false where it is longer than {@code most} bytes, or a form that is too large
     */
    boolean readBody(int most) {
        try {
            getParameterMap();
        } catch (HttpException.RuntimeException e) {
            // The container's limit for forms; another cause is a mistake in the form.
            if (ExceptionUtils.indexOfType(e, IllegalStateException.class) < 0) {
                throw e;
            }
            return false;
        }
        try {
            body = super.getInputStream().readNBytes(most + 1);
        } catch (IOException e) {
            throw new HttpException.RuntimeException(400, "The body did not come whole", e);
        }
        read = true;
        return body.length <= most;
    }

    @Override
    public String getMethod() {
        String method = super.getMethod();
        return method.equals("HEAD") ? "GET" : method;
    }

    @Override
    public String getHeader(String name) {
        Enumeration<String> values = getHeaders(name);
        return values.hasMoreElements() ? values.nextElement() : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals(ENCODING)) {
            return Collections.emptyEnumeration();
        }
        if (!LISTS.contains(lower)) {
            return super.getHeaders(name);
        }
        String list =
                Collections.list(super.getHeaders(name)).stream()
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining(", "));
        if (list.isEmpty()) {
            return Collections.enumeration(lower.equals(ACCEPT) ? List.of("*/*") : List.of());
        }
        return Collections.enumeration(List.of(list));
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return read ? new Bytes(new ByteArrayInputStream(body)) : super.getInputStream();
    }

    /** A body in memory. */
    private static final class Bytes extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int from, int length) {
            return bytes.read(target, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("Bodies are read at once");
        }
    }
}
