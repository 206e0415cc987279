package org.glossgraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossgraph.web.data.Exports;
import org.glossgraph.web.route.Accept;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Router;
import org.glossgraph.web.route.Visit;

/** Answers whatever is no Fuseki service from the table of routes. */
final class SiteServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Router router;

    SiteServlet(Router router) {
        this.router = router;
    }

    /** Reads only: the door lets HEAD look like GET. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Accept accept = Accept.of(request.getHeader("Accept"));
        Visit visit = visit(request);
        Answer answer =
                router.answer(visit, accept)
                        .or(() -> router.otherForms(visit))
                        .map(found -> isRead(request) ? found.get() : Answer.refusal(405))
                        .orElse(Answer.refusal(404));
        Reply.send(answer, request, response);
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }

    private static Visit visit(HttpServletRequest request) {
        Map<String, String> parameters = new TreeMap<>();
        request.getParameterMap()
                .forEach(
                        (name, values) ->
                                parameters.put(
                                        name,
                                        Exports.LISTS.contains(name)
                                                ? String.join(",", values)
                                                : values[0]));
        Served served = Door.served(request);
        return new Visit(
                request.getPathInfo(),
                Map.of(),
                List.of(),
                parameters,
                Hosts.server(request.getHeader("Host"), served.vocabulary().base()),
                served.vocabulary(),
                served.quality(),
                served::history,
                served::without);
    }
}
