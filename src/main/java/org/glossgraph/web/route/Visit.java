package org.glossgraph.web.route;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.glossgraph.quality.Assessment;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.change.Edition;

/**
 * A request with what it is answered from.
 *
 * @param path the path, percent-decoded; without the extension once the resource is found
 * @param names the parts of the path that its pattern names
 * @param forms the forms in which the resource can be had, once it is found
 * @param parameters the query parameters, the first of each name
 * @param server the address of the server, with a slash at its end, as whoever asks knows it
 * @param vocabulary the vocabulary served now
 * @param quality what the checks found in it; empty where it was stored without them
 * @param history gives what the generations changed, the latest first
 * @param parts gives the vocabulary without the glossaries at some addresses
 */
public record Visit(
        String path,
        Map<String, String> names,
        List<Media> forms,
        Map<String, String> parameters,
        String server,
        Vocabulary vocabulary,
        Optional<Assessment> quality,
        Supplier<List<Edition>> history,
        Function<Set<String>, Vocabulary> parts) {
    /** The name of the front page where it needs one: before an extension. */
    static final String INDEX = "/index";

    /** The part of the path with this name. */
    public String name(String name) {
        return names.get(name);
    }

    /** A query parameter without space around it; empty where it is missing. */
    public String parameter(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    /** The URI of the resource at this address: the path below the base of the vocabulary. */
    public String uri() {
        return vocabulary.base() + path.substring(1);
    }

    /** What follows the last dot of the path; empty where its last part has none. */
    String extension() {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(dot + 1) : "";
    }

    /** The path without the extension and its dot. */
    String withoutExtension() {
        String name = path.substring(0, path.length() - extension().length() - 1);
        return name.equals(INDEX) ? "/" : name;
    }

    /** The address of the resource in one of its forms, with the same parameters. */
    public String as(Media form) {
        return (path.equals("/") ? INDEX : address()) + "." + form.extension() + query(parameters);
    }

    /** This address with another value of a parameter; without it where the value is empty. */
    public String with(String parameter, String value) {
        Map<String, String> others = new TreeMap<>(parameters);
        others.put(parameter, value);
        return address() + query(others);
    }

    /** The same visit without a parameter. */
    public Visit without(String parameter) {
        Map<String, String> others = new TreeMap<>(parameters);
        others.remove(parameter);
        return new Visit(path, names, forms, others, server, vocabulary, quality, history, parts);
    }

    /** The path, percent-encoded as RFC 3986 has it. */
    private String address() {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A path that came in goes out", e);
        }
    }

    private static String query(Map<String, String> parameters) {
        String query =
                parameters.entrySet().stream()
                        .filter(each -> !each.getValue().isBlank())
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The same for the address of a resource, the named parts of it, and its forms. */
    Visit at(String address, Map<String, String> found, List<Media> had) {
        return new Visit(
                address, found, had, parameters, server, vocabulary, quality, history, parts);
    }
}
