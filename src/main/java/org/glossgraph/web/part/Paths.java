package org.glossgraph.web.part;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.lang3.Strings;
import org.glossgraph.view.Concept;

/**
 * The paths of the site. Links are paths, so that pages work under whatever name the service is
 * reached.
 */
public final class Paths {
    private Paths() {}

    /** The address of a concept. */
    public static String of(Concept concept) {
        return concept(concept.slug());
    }

    /** The address of the concept with this slug. */
    public static String concept(String slug) {
        return "/concept/" + slug;
    }

    /** The question how a concept is related to another. */
    public static String way(Concept from) {
        return "/path?from=" + from.slug();
    }

    /** The question how a concept is related to one that is known, too. */
    public static String way(Concept from, Concept to) {
        return way(from) + "&to=" + to.slug();
    }

    /** The branch of the tree below a concept. */
    public static String branch(Concept concept) {
        return "/tree/" + concept.slug();
    }

    /** What to learn before a concept. */
    public static String learn(Concept concept) {
        return "/learn/" + concept.slug();
    }

    /** The map that a query asks for: parameters as exports have them. */
    public static String map(String name, String value, String... more) {
        StringBuilder query = new StringBuilder("/map?" + name + "=" + encoded(value));
        for (int i = 0; i + 1 < more.length; i += 2) {
            query.append('&').append(more[i]).append('=').append(encoded(more[i + 1]));
        }
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What a search for these words finds. */
    public static String search(String words) {
        return "/search?q=" + encoded(words);
    }

    /** The page of a glossary; of all of them where the name is empty. */
    public static String glossary(String name) {
        return name.isEmpty() ? "/#glossaries" : "/glossary/" + name;
    }

    /** The path of a resource of ours, by its URI. */
    public static String local(String uri, String base) {
        return "/" + Strings.CS.removeStart(uri, base);
    }
}
