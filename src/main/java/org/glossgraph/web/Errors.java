package org.glossgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.web.page.ErrorPage;
import org.glossgraph.web.page.Pages;
import org.glossgraph.web.route.Accept;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;

/** Says in our own words why a request is refused: a page to browsers, JSON to all others. */
final class Errors {
    private static final Map<Integer, String> SENTENCES =
            Map.of(
                    400, "The request cannot be understood.",
                    404, "There is nothing at this address.",
                    405, "This address can only be read.",
                    406, "This address has none of the forms that were asked for.",
                    410,
                            "What stood at this address was part of the vocabulary once and is no longer.",
                    413, "The request is longer than 64 KiB, the most that is taken here.",
                    415, "This kind of content is not taken here; a query is.",
                    500, "Something went wrong here. It is in the log; trying again may help.",
                    503, "This took too long, or the service is not ready.");
    private static final Set<String> ENDPOINTS = Set.of("/sparql", "/ml/query");
    private static final Pattern PLACE =
            Pattern.compile(
                    "line:? (\\d{1,9}), col(?:umn)?:? (\\d{1,9})", Pattern.CASE_INSENSITIVE);

    private final Pages pages;

    Errors(Pages pages) {
        this.pages = pages;
    }

    Answer answer(HttpServletRequest request, ErrorCapture refused) {
        int status = refused.getStatus();
        String sentence =
                refused.sentence().isEmpty() ? sentence(request, refused) : refused.sentence();
        Answer answer =
                isBrowser(request)
                        ? page(request, new ErrorPage.Refusal(status, sentence, path(request)))
                        : Answer.of(Media.JSON, json(status, sentence));
        return answer.with(status).with("Cache-Control", "no-store").with("Vary", "Accept");
    }

    private static boolean isBrowser(HttpServletRequest request) {
        Accept accept = Accept.of(request.getHeader("Accept"));
        return accept.best(List.of(Media.JSON, Media.HTML)).equals(Optional.of(Media.HTML));
    }

    private static String path(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("/");
    }

    private Answer page(HttpServletRequest request, ErrorPage.Refusal refusal) {
        return pages.error(Door.served(request).vocabulary(), refusal);
    }

    /** The place of a mistake in a query is told; the text around it is not repeated. */
    private static String sentence(HttpServletRequest request, ErrorCapture refused) {
        if (refused.getStatus() == 503 && ENDPOINTS.contains(path(request))) {
            return "The query took too long and was ended. A LIMIT may help.";
        }
        if (refused.getStatus() != 400 || !ENDPOINTS.contains(path(request))) {
            return sentence(refused.getStatus());
        }
        if (QueryService.REASONS.contains(refused.text().strip())) {
            return refused.text().strip();
        }
        Matcher place = PLACE.matcher(refused.text());
        return place.find()
                ? "The query can be read as far as line %s, column %s."
                        .formatted(place.group(1), place.group(2))
                : "One query is expected here, as the parameter ‘query’ or as the body.";
    }

    private static String sentence(int status) {
        return SENTENCES.getOrDefault(status, SENTENCES.get(status < 500 ? 400 : 500));
    }

    /** The error without anything that the request said. */
    static String json(int status) {
        return json(status, sentence(status));
    }

    private static String json(int status, String sentence) {
        return "{\"error\":{\"status\":" + status + ",\"message\":\"" + sentence + "\"}}\n";
    }
}
