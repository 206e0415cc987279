package org.glossgraph.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A client of a running server; it follows no redirect by itself. */
record Site(URI address, HttpClient client) {
    static final String LOCAL = "Host: localhost";
    static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    static Site of(GlossgraphServer server) {
        return new Site(server.address(), HttpClient.newHttpClient());
    }

    HttpResponse<String> get(String path, String accept) {
        return send(HttpRequest.newBuilder(address.resolve(path)).header("Accept", accept).build());
    }

    HttpResponse<String> get(String path) {
        return get(path, "*/*");
    }

    HttpResponse<String> send(String method, String path, String type, String body) {
        return send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", type)
                        .method(method, BodyPublishers.ofString(body))
                        .build());
    }

    /** The same for a body whose length is not said beforehand. */
    HttpResponse<String> sendChunked(String path, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                        .build());
    }

    /** The same for a body in some encoding. */
    HttpResponse<String> sendEncoded(String path, String type, String encoding, byte[] body) {
        return send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", type)
                        .header("Content-Encoding", encoding)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build());
    }

    /** What comes back, byte for byte, for a request with these headers. */
    String raw(String method, String target, String... headers) {
        String first = method + " " + target + " HTTP/1.1";
        Stream<String> lines =
                Stream.of(
                                Stream.of(first),
                                Stream.of(headers),
                                Stream.of("Connection: close", "", ""))
                        .flatMap(Function.identity());
        return raw(lines.collect(Collectors.joining("\r\n")));
    }

    private String raw(String request) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page, parsed. */
    Document page(String path) {
        return Jsoup.parse(get(path, BROWSER).body(), address.toString());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
