package org.glossgraph.web.route;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is sent back: a status, headers and, in most cases, a body in some form. */
public final class Answer {
    private static final byte[] NOTHING = {};

    private final int status;
    private final Optional<Media> media;
    private final byte[] body;
    private final Map<String, String> headers;

    private Answer(int status, Optional<Media> media, byte[] body, Map<String, String> headers) {
        this.status = status;
        this.media = media;
        this.body = body;
        this.headers = headers;
    }

    /** A body in some form; the bytes are not copied. */
    public static Answer of(Media media, byte[] body) {
        return new Answer(200, Optional.of(media), body, Map.of());
    }

    /** A text in some form. */
    public static Answer of(Media media, String text) {
        return of(media, text.getBytes(StandardCharsets.UTF_8));
    }

    /** See another address: a path on this server. */
    public static Answer seeOther(String path) {
        return new Answer(303, Optional.empty(), NOTHING, Map.of("Location", path));
    }

    /** It stands at another address for good: a path on this server. */
    public static Answer moved(String path) {
        return new Answer(301, Optional.empty(), NOTHING, Map.of("Location", path));
    }

    /** No more than a status; the door says it in words. */
    public static Answer refusal(int status) {
        return new Answer(status, Optional.empty(), NOTHING, Map.of());
    }

    /** The same with one header more. */
    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, media, body, more);
    }

    /** The same with another status. */
    public Answer with(int other) {
        return new Answer(other, media, body, headers);
    }

    /** The status code. */
    public int status() {
        return status;
    }

    /** The form of the body; empty where there is none. */
    public Optional<Media> media() {
        return media;
    }

    /** The bytes, which nobody changes. */
    public byte[] body() {
        return body;
    }

    /** The headers beside those of the body. */
    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }
}
