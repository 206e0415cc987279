package org.glossgraph.web.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Retired;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.route.Advice;
import org.glossgraph.web.route.Form;
import org.glossgraph.web.route.Media;

/**
 * Why a request has no answer, and where to go on.
 *
 * @param status the status code
 * @param sentence the reason, for people
 * @param words what may have been looked for; empty where nobody knows
 * @param near concepts with names close to it, the closest first
 * @param choices the forms in which the resource can be had, where the one asked for is none
 * @param begin where the list begins whose page is not there; empty for none
 */
public record Problem(
        int status,
        String sentence,
        String words,
        List<Concept> near,
        List<Form> choices,
        String begin) {
    /** A problem as JSON (RFC 9457). */
    public static final Media MEDIA = new Media("json", "application/problem+json", "Problem");

    private static final int NEAR = 4;
    private static final int LONGEST = 60;
    private static final String CONCEPT = "/concept/";

    /** Keeps its own copies of the lists. */
    public Problem {
        near = List.copyOf(near);
        choices = List.copyOf(choices);
    }

    /** A problem of which nothing more is known. */
    public static Problem of(int status, String sentence) {
        return new Problem(status, sentence, "", List.of(), List.of(), "");
    }

    /** The same with what an address that leads nowhere, or nowhere any more, may have meant. */
    public Problem at(Vocabulary vocabulary, String path) {
        if (status != 404 && status != 410) {
            return this;
        }
        String meant = retired(vocabulary, path).orElseGet(() -> words(path));
        return meant(vocabulary, meant, List.of(), "");
    }

    /** The same with what is told of it. */
    public Problem advised(Vocabulary vocabulary, Advice advice) {
        return meant(vocabulary, cut(advice.words()), advice.forms(), advice.begin());
    }

    private Problem meant(Vocabulary vocabulary, String meant, List<Form> forms, String first) {
        List<Concept> close = meant.isEmpty() ? List.of() : vocabulary.near(meant, NEAR);
        return new Problem(status, sentence, meant, close, forms, first);
    }

    private static Optional<String> retired(Vocabulary vocabulary, String path) {
        return Optional.of(path)
                .filter(each -> each.startsWith(CONCEPT))
                .map(each -> each.substring(CONCEPT.length()).replaceFirst("\\.[a-z]{1,8}$", ""))
                .flatMap(vocabulary::retired)
                .map(Retired::name)
                .filter(name -> !name.isEmpty());
    }

    /** The last part of the address, as words. */
    private static String words(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        String words = last.replaceFirst("\\.[a-z]{1,8}$", "").replace('-', ' ').strip();
        return cut(words);
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    /** As JSON; what the request said is not repeated. */
    public String json() {
        ObjectNode node = Json.object();
        node.put("type", "about:blank");
        node.put("title", HttpStatus.getMessage(status));
        node.put("status", status);
        node.put("detail", sentence);
        if (!near.isEmpty()) {
            ArrayNode array = node.putArray("near");
            for (Concept each : near) {
                array.addObject().put("prefLabel", each.prefLabel()).put("href", Paths.of(each));
            }
        }
        if (!choices.isEmpty()) {
            ArrayNode array = node.putArray("available");
            for (Form each : choices) {
                array.addObject().put("type", each.media().type()).put("href", each.href());
            }
        }
        return node + "\n";
    }
}
