package org.glossgraph.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.hold.HeldAnswer;
import org.glossgraph.web.page.Pages;
import org.glossgraph.web.page.query.EditorPage;
import org.glossgraph.web.page.query.Outcome;
import org.glossgraph.web.route.Answer;

/**
 * Answers queries of the query page: asks the endpoint as any client would, through the same gate
 * and within the same limits, and shows the answer as a page.
 */
final class QueryDesk {
    private static final String PAGE = "/sparql-editor";
    private static final String ENDPOINT = "/sparql";

    private final Pages pages;
    private final Errors errors;

    QueryDesk(Pages pages, Errors errors) {
        this.pages = pages;
        this.errors = errors;
    }

    /** Has a query answered by the endpoint. */
    @FunctionalInterface
    interface Endpoint {
        void answer(HttpServletRequest request, ErrorCapture response)
                throws IOException, ServletException;
    }

    /** Whether a request is a query of the page. */
    static boolean isAsked(HttpServletRequest request) {
        return request.getRequestURI().equals(PAGE)
                && request.getMethod().equals("GET")
                && !query(request).isBlank();
    }

    private static String query(HttpServletRequest request) {
        String query = request.getParameter("query");
        return query == null ? "" : query;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Endpoint endpoint)
            throws IOException, ServletException {
        String form = request.getParameter("format");
        if (form != null && form.matches("[a-z]{3,6}") && !form.equals("table")) {
            String query = URLEncoder.encode(query(request), StandardCharsets.UTF_8);
            String address = ENDPOINT + "?query=" + query + "&format=" + form;
            Reply.send(Answer.seeOther(address), request, response);
            return;
        }
        Outcome outcome = ask(request, response, endpoint);
        Vocabulary vocabulary = Door.served(request).vocabulary();
        EditorPage.Asked asked =
                new EditorPage.Asked(
                        query(request),
                        Optional.of(outcome),
                        Hosts.server(request.getHeader("Host"), vocabulary.base()));
        Reply.send(pages.answered(vocabulary, asked), request, response);
    }

    private Outcome ask(HttpServletRequest request, HttpServletResponse response, Endpoint endpoint)
            throws IOException, ServletException {
        long begin = System.nanoTime();
        // The endpoint has bounded it already.
        HeldAnswer kept = new HeldAnswer(response, Integer.MAX_VALUE, IllegalStateException::new);
        ErrorCapture capture = new ErrorCapture(kept);
        Asked asked = new Asked(request);
        endpoint.answer(asked, capture);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        return capture.isRefusal()
                ? Outcome.refused(errors.reason(asked, capture))
                : new Outcome("", kept.getContentType(), kept.text(), millis);
    }

    /** The request as the endpoint is to see it: the query alone. */
    private static final class Asked extends HttpServletRequestWrapper {
        private final String query;

        Asked(HttpServletRequest request) {
            super(request);
            this.query = query(request);
        }

        @Override
        public String getRequestURI() {
            return ENDPOINT;
        }

        @Override
        public String getPathInfo() {
            return ENDPOINT;
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase("Accept") ? Outcome.ACCEPT : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase("Accept")
                    ? Collections.enumeration(Collections.singleton(Outcome.ACCEPT))
                    : super.getHeaders(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of("query", new String[] {query});
        }

        @Override
        public String getParameter(String name) {
            return name.equals("query") ? query : null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return name.equals("query") ? new String[] {query} : null;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(Collections.singleton("query"));
        }
    }
}
