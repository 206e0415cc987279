package org.glossgraph.web.route;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is sent back: a status, headers and, in most cases, a body in some form. */
public final class Answer {
    private static final Body NOTHING = out -> {};

    private final int status;
    private final Optional<Media> media;
    private final Body body;
    private final Map<String, String> headers;
    private final Advice advice;

    private Answer(
            int status,
            Optional<Media> media,
            Body body,
            Map<String, String> headers,
            Advice advice) {
        this.status = status;
        this.media = media;
        this.body = body;
        this.headers = headers;
        this.advice = advice;
    }

    private static Answer empty(int status, Map<String, String> headers) {
        return new Answer(status, Optional.empty(), NOTHING, headers, Advice.NONE);
    }

    /** Writes a body; whoever asks twice gets the same bytes. */
    @FunctionalInterface
    public interface Body {
        /** Writes the bytes; the stream stays open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** A body in some form; the bytes are not copied. */
    public static Answer of(Media media, byte[] body) {
        return of(media, (Body) out -> out.write(body));
    }

    /** A body in some form that is written when it is sent, and so is never whole in memory. */
    public static Answer of(Media media, Body body) {
        return new Answer(200, Optional.of(media), body, Map.of(), Advice.NONE);
    }

    /** A text in some form. */
    public static Answer of(Media media, String text) {
        return of(media, text.getBytes(StandardCharsets.UTF_8));
    }

    /** See another address: a path on this server. */
    public static Answer seeOther(String path) {
        return empty(303, Map.of("Location", path));
    }

    /** It stands at another address for good: a path on this server. */
    public static Answer moved(String path) {
        return empty(301, Map.of("Location", path));
    }

    /** No more than a status; the door says it in words. */
    public static Answer refusal(int status) {
        return empty(status, Map.of());
    }

    /** The same with what can be said beyond it. */
    public static Answer refusal(int status, Advice advice) {
        return refusal(status).because(advice);
    }

    /** The same with what a refusal says beyond its status. */
    public Answer because(Advice told) {
        return new Answer(status, media, body, headers, told);
    }

    /** The same with one header more. */
    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, media, body, more, advice);
    }

    /** The same with another status. */
    public Answer with(int other) {
        return new Answer(other, media, body, headers, advice);
    }

    /** The status code. */
    public int status() {
        return status;
    }

    /** The form of the body; empty where there is none. */
    public Optional<Media> media() {
        return media;
    }

    /** Writes the body. */
    public void writeTo(OutputStream out) throws IOException {
        body.writeTo(out);
    }

    /** The body as a whole. */
    public byte[] body() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try {
            body.writeTo(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole.toByteArray();
    }

    /** What it says beyond its status, where it is a refusal. */
    public Advice advice() {
        return advice;
    }

    /** The headers beside those of the body. */
    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }
}
