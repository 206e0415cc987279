package org.glossgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * A request without two differences that should make none: HEAD looks like GET, as the container
 * leaves the body out (RFC 9110, section 9.3.2), and who sends no {@code Accept} takes anything
 * (section 12.5.1), which Fuseki's graph store does not know.
 */
final class PlainRequest extends HttpServletRequestWrapper {
    private static final String ACCEPT = "Accept";

    PlainRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        String method = super.getMethod();
        return method.equals("HEAD") ? "GET" : method;
    }

    @Override
    public String getHeader(String name) {
        String value = super.getHeader(name);
        return value == null && name.equalsIgnoreCase(ACCEPT) ? "*/*" : value;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        Enumeration<String> values = super.getHeaders(name);
        return !values.hasMoreElements() && name.equalsIgnoreCase(ACCEPT)
                ? Collections.enumeration(List.of("*/*"))
                : values;
    }
}
