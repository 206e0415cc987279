package org.glossgraph.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpException;
import org.glossgraph.web.client.Admission;
import org.glossgraph.web.hold.HeldAnswer;
import org.glossgraph.web.hold.Outbox;
import org.glossgraph.web.page.Pages;
import org.glossgraph.web.query.QueryThreads;
import org.glossgraph.web.query.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every request passes first: it checks for whom the request is meant, sets the headers that
 * keep pages safe, holds one generation open while the request runs, and says every error in our
 * own words.
 */
final class Door implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private static final int LONGEST_BODY = 64 * 1024;
    private static final int LONGEST_TARGET = 8 * 1024;
    private static final int WAITING_DOWNLOADS = 16;
    private static final String NO_ROOM =
            "There is no room for so long an answer now. Try again later.";
    private static final Set<String> QUERIES = Set.of("/sparql", "/ml/query");
    private static final String SERVED = Served.class.getName();
    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
                            + "connect-src 'self'; form-action 'self'; base-uri 'none'; "
                            + "frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "same-origin",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    // Everything here is open to read, and nothing depends on who asks.
                    "Access-Control-Allow-Origin",
                    "*",
                    "Access-Control-Expose-Headers",
                    "Content-Disposition, ETag, Glossgraph-Left-Out, Link, Location, Retry-After");

    private final Serving serving;
    private final Hosts hosts;
    private final SiteServlet site;
    private final QueryThreads queries;
    private final Admission admission;
    private final Errors errors;
    private final QueryDesk desk;
    private final Outbox outbox = new Outbox();
    private final Slots downloads =
            new Slots(
                    Math.max(1, Runtime.getRuntime().availableProcessors() - 1), WAITING_DOWNLOADS);

    Door(
            Serving serving,
            Hosts hosts,
            SiteServlet site,
            QueryThreads queries,
            Admission admission,
            Pages pages) {
        this.serving = serving;
        this.hosts = hosts;
        this.site = site;
        this.queries = queries;
        this.admission = admission;
        this.errors = new Errors(pages);
        this.desk = new QueryDesk(pages, errors);
    }

    /** The generation that a request is answered from. */
    static Served served(HttpServletRequest request) {
        return (Served) request.getAttribute(SERVED);
    }

    @Override
    public void doFilter(ServletRequest given, ServletResponse taken, FilterChain chain)
            throws IOException, ServletException {
        PlainRequest request = new PlainRequest((HttpServletRequest) given);
        HttpServletResponse response = (HttpServletResponse) taken;
        HEADERS.forEach(response::setHeader);
        HeldAnswer held = outbox.hold(response, Door::tooLong);
        Served served = serving.enter();
        boolean sent = false;
        try {
            request.setAttribute(SERVED, served);
            answer(request, held, chain);
            outbox.send(held, (HttpServletRequest) given, response);
            sent = true;
        } finally {
            if (!sent) {
                held.reset();
            }
            served.leave();
        }
    }

    /** Writes the answer, whole, or else an error in our own words. */
    private void answer(PlainRequest request, HeldAnswer held, FilterChain chain)
            throws IOException {
        ErrorCapture capture = new ErrorCapture(held);
        try {
            admit(request, capture, chain);
        } catch (IOException | ServletException | RuntimeException | StackOverflowError e) {
            capture.setStatus(held.isWithoutRoom() ? 503 : status(e));
        }
        if (!outbox.hasRoomFor(held)) {
            held.reset();
            capture.refuse(503, NO_ROOM);
        }
        if (capture.isRefusal()) {
            leaveNothingUnread(request, held);
            Reply.send(errors.answer(request, capture), request, held);
        }
    }

    private static RuntimeException tooLong() {
        return new HttpException.RuntimeException(503, NO_ROOM);
    }

    private void admit(PlainRequest request, ErrorCapture response, FilterChain chain)
            throws IOException, ServletException {
        if (!admission.admits(request)) {
            response.setStatus(429);
        } else if (!isForUs(request, served(request).vocabulary().base())) {
            response.refuse(400, "This server does not answer under that name.");
        } else if (length(request) > LONGEST_TARGET) {
            response.setStatus(414);
        } else if (request.isEncoded()) {
            response.refuse(415, "A body is taken only as it is, not compressed.");
        } else if (request.getContentLengthLong() > LONGEST_BODY
                || !request.readBody(LONGEST_BODY)) {
            response.setStatus(413);
        } else if (request.getMethod().equals("OPTIONS")) {
            tellMethods(request, response);
        } else if (asksWhatSparqlIs(request)) {
            site.service(request, response);
        } else if (QueryDesk.isAsked(request)) {
            desk.answer(request, response, (asked, answer) -> query(asked, answer, chain));
        } else if (QUERIES.contains(request.getRequestURI())) {
            query(request, response, chain);
        } else if (isLong(request.getRequestURI()) || isLong(request.getPathInfo())) {
            download(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * Other sites' pages may read everything, and so ask before they send a query (Fetch, section
     * 3.3). Nothing here takes credentials.
     */
    private static void tellMethods(HttpServletRequest request, HttpServletResponse response) {
        String methods =
                QUERIES.contains(request.getRequestURI())
                        ? "GET, HEAD, OPTIONS, POST"
                        : "GET, HEAD, OPTIONS";
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", methods);
        response.setHeader("Access-Control-Allow-Methods", methods);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type");
        response.setHeader("Access-Control-Max-Age", "86400");
    }

    /** A query may outlive the wait for it, and so holds the generation open for itself. */
    private void query(HttpServletRequest request, ErrorCapture response, FilterChain chain)
            throws IOException, ServletException {
        Served served = served(request);
        Optional<Refusal> refusal =
                queries.answer(
                        request,
                        response,
                        held -> {
                            if (!served.enter()) {
                                return;
                            }
                            try {
                                chain.doFilter(request, new ErrorCapture(held));
                            } finally {
                                served.leave();
                            }
                        });
        refusal.ifPresent(each -> response.refuse(each.status(), each.sentence()));
    }

    /** Whether what is at a path, however it is written, reads or writes the whole graph. */
    private static boolean isLong(String path) {
        return path != null
                && (path.startsWith("/export/")
                        || path.equals("/ml/data")
                        || path.matches("/(tree|map)(\\.[a-z]+)?"));
    }

    /** What takes the time of many pages waits for its turn. */
    private void download(PlainRequest request, ErrorCapture response, FilterChain chain)
            throws IOException, ServletException {
        if (!downloads.enter()) {
            response.refuse(503, "Too many downloads are waiting. Try again in a few seconds.");
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            downloads.leave();
        }
    }

    private static int length(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI().length() + (query == null ? 0 : query.length() + 1);
    }

    /**
     * A body that nobody read would end the connection without a word; a client that reuses it
     * would take that for a fault.
     */
    private static void leaveNothingUnread(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long length = request.getContentLengthLong();
        if (length > LONGEST_BODY || request.getHeader("Transfer-Encoding") != null) {
            response.setHeader("Connection", "close");
        } else if (length > 0) {
            request.getInputStream().readNBytes((int) length);
        }
    }

    private boolean isForUs(HttpServletRequest request, String base) {
        String host = request.getHeader("Host");
        String local = request.getLocalAddr();
        // The target may name a host, too, and then it is the one that counts.
        String target = request.getServerName() + ":" + request.getServerPort();
        return host != null
                && hosts.accept(host, local, base)
                && (hosts.accept(request.getServerName(), local, base)
                        || hosts.accept(target, local, base));
    }

    /** Fuseki has no service description (SPARQL 1.1 Service Description, section 2); we do. */
    private static boolean asksWhatSparqlIs(HttpServletRequest request) {
        return request.getRequestURI().equals("/sparql")
                && request.getMethod().equals("GET")
                && request.getParameter("query") == null
                && request.getParameter("update") == null;
    }

    private static int status(Throwable e) {
        if (e instanceof HttpException refusal) {
            return refusal.getCode();
        }
        LOG.error("A request failed", e);
        return 500;
    }
}
