package org.glossgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.glossgraph.web.route.Advice;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;

/** Sends an answer over HTTP, or the news that the client has it already (RFC 9110, 13.1.2). */
final class Reply {
    private static final String ADVICE = Reply.class.getName();
    private static final String PAGE = ADVICE + ".page";

    private Reply() {}

    /** What the refusal that a request got says beyond its status. */
    static Advice advice(HttpServletRequest request) {
        return request.getAttribute(ADVICE) instanceof Advice told ? told : Advice.NONE;
    }

    /** The page that a refusal brought along: one with a form to ask again. */
    static Optional<Answer> page(HttpServletRequest request) {
        return request.getAttribute(PAGE) instanceof Answer page
                ? Optional.of(page)
                : Optional.empty();
    }

    static void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(ADVICE, answer.advice());
        if (answer.status() >= 400 && answer.media().equals(Optional.of(Media.HTML))) {
            request.setAttribute(PAGE, answer);
        }
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        answer.media().ifPresent(media -> response.setContentType(media.contentType()));
        if (answer.status() == 405 && !response.containsHeader("Allow")) {
            response.setHeader("Allow", "GET, HEAD");
        }
        MessageDigest digest = DigestUtils.getSha256Digest();
        answer.writeTo(new DigestOutputStream(response.getOutputStream(), digest));
        if (answer.status() == 200) {
            tag(Hex.encodeHexString(digest.digest()).substring(0, 20), request, response);
        }
    }

    /** Names what was written; takes it back where the client has it. */
    private static void tag(String name, HttpServletRequest request, HttpServletResponse response) {
        String tag = "\"" + name + "\"";
        response.setHeader("ETag", tag);
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "no-cache");
        }
        if (has(request, tag)) {
            response.resetBuffer();
            response.setContentType(null);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
    }

    private static boolean has(HttpServletRequest request, String tag) {
        return Optional.ofNullable(request.getHeader("If-None-Match"))
                .filter(known -> known.equals("*") || known.contains(tag))
                .isPresent();
    }
}
