package org.glossgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Form;

/** Sends an answer over HTTP, or the news that the client has it already (RFC 9110, 13.1.2). */
final class Reply {
    private static final String CHOICES = Reply.class.getName();

    private Reply() {}

    /** What can be had instead of the answer that a request got; none where that is not told. */
    static List<Form> choices(HttpServletRequest request) {
        return request.getAttribute(CHOICES) instanceof List<?> told
                ? told.stream().filter(Form.class::isInstance).map(Form.class::cast).toList()
                : List.of();
    }

    static void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer.headers().forEach(response::setHeader);
        request.setAttribute(CHOICES, answer.choices());
        String tag = "\"" + DigestUtils.sha256Hex(answer.body()).substring(0, 20) + "\"";
        if (answer.status() == 200) {
            response.setHeader("ETag", tag);
            if (!answer.headers().containsKey("Cache-Control")) {
                response.setHeader("Cache-Control", "no-cache");
            }
        }
        if (answer.status() == 200 && has(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(answer.status());
        if (answer.status() == 405 && !response.containsHeader("Allow")) {
            response.setHeader("Allow", "GET, HEAD");
        }
        answer.media().ifPresent(media -> response.setContentType(media.contentType()));
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static boolean has(HttpServletRequest request, String tag) {
        return Optional.ofNullable(request.getHeader("If-None-Match"))
                .filter(known -> known.equals("*") || known.contains(tag))
                .isPresent();
    }
}
