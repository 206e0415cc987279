package org.glossgraph.web.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.glossgraph.quality.Assessment;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.change.Edition;

/**
 * A request with what it is answered from.
 *
 * @param path the path, percent-decoded; without the extension once the resource is found
 * @param names the parts of the path that its pattern names
 * @param parameters the query parameters, the first of each name
 * @param vocabulary the vocabulary served now
 * @param quality what the checks found in it; empty where it was stored without them
 * @param history gives what the generations changed, the latest first
 */
public record Visit(
        String path,
        Map<String, String> names,
        Map<String, String> parameters,
        Vocabulary vocabulary,
        Optional<Assessment> quality,
        Supplier<List<Edition>> history) {
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

    /** The same for the address of a resource and the parts of it that its pattern names. */
    Visit at(String address, Map<String, String> found) {
        return new Visit(address, found, parameters, vocabulary, quality, history);
    }
}
