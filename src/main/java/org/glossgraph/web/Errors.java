package org.glossgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.data.Problem;
import org.glossgraph.web.page.Pages;
import org.glossgraph.web.route.Accept;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;

/** Says in our own words why a request is refused: a page to browsers, JSON to all others. */
final class Errors {
    private static final Map<Integer, String> SENTENCES =
            Map.ofEntries(
                    Map.entry(400, "The request cannot be understood."),
                    Map.entry(404, "There is nothing at this address."),
                    Map.entry(405, "This address can only be read."),
                    Map.entry(406, "This address has none of the forms that were asked for."),
                    Map.entry(408, "The request did not come within its time."),
                    Map.entry(
                            410,
                            "What stood at this address was part of the vocabulary once. No glossary"
                                    + " defines or mentions it any more, and nothing has taken"
                                    + " its place."),
                    Map.entry(
                            413, "The request is longer than 64 KiB, the most that is taken here."),
                    Map.entry(
                            414,
                            "The address is longer than 8 KiB; a query can be sent as the body of a"
                                    + " POST."),
                    Map.entry(415, "This kind of content is not taken here; a query is."),
                    Map.entry(429, "Too many requests come from one place. Try again later."),
                    Map.entry(431, "The headers are longer than 16 KiB."),
                    Map.entry(
                            500,
                            "Something went wrong here. It is in the log; trying again may help."),
                    Map.entry(503, "This took too long, or the service is not ready."));
    private static final Set<Integer> LATER = Set.of(429, 503);
    private static final Set<String> ENDPOINTS = Set.of("/sparql", "/ml/query");

    private final Pages pages;

    Errors(Pages pages) {
        this.pages = pages;
    }

    Answer answer(HttpServletRequest request, ErrorCapture refused) {
        int status = refused.getStatus();
        String sentence = reason(request, refused);
        Vocabulary vocabulary = Door.served(request).vocabulary();
        Problem problem = Problem.of(status, sentence);
        Problem told =
                Reply.advice(request).isGiven()
                        ? problem.advised(vocabulary, Reply.advice(request))
                        : problem.at(vocabulary, path(request));
        Answer answer =
                isBrowser(request)
                        ? Reply.page(request).orElseGet(() -> pages.error(vocabulary, told))
                        : Answer.of(Problem.MEDIA, told.json());
        Answer whole = answer.with(status).with("Cache-Control", "no-store").with("Vary", "Accept");
        return LATER.contains(status) ? whole.with("Retry-After", "5") : whole;
    }

    /** Why a request is refused, for people. */
    String reason(HttpServletRequest request, ErrorCapture refused) {
        return Stream.of(refused.sentence(), Reply.advice(request).sentence())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElseGet(() -> sentence(request, refused));
    }

    private static boolean isBrowser(HttpServletRequest request) {
        Accept accept = Accept.of(request.getHeader("Accept"));
        return accept.best(List.of(Media.JSON, Media.HTML)).equals(Optional.of(Media.HTML));
    }

    private static String path(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("/");
    }

    private static String sentence(HttpServletRequest request, ErrorCapture refused) {
        return refused.getStatus() == 400 && ENDPOINTS.contains(path(request))
                ? "One query is expected here, as the parameter ‘query’ or as the body."
                : sentence(refused.getStatus());
    }

    private static String sentence(int status) {
        return SENTENCES.getOrDefault(status, SENTENCES.get(status < 500 ? 400 : 500));
    }

    /** The error without anything that the request said. */
    static String json(int status) {
        return Problem.of(status, sentence(status)).json();
    }
}
