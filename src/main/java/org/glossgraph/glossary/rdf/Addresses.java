package org.glossgraph.glossary.rdf;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the resources of a file are called outside of it. Inside, relative addresses stand below a
 * base that leads nowhere (RFC 6761, section 6.4).
 */
final class Addresses {
    private static final String NOWHERE = "http://glossary.invalid/";

    private final String base;
    private final Map<String, String> pages = new HashMap<>();

    /** The addresses of a file whose entries these are; a page of its own is a nameless one's. */
    Addresses(String source, List<Description> entries) {
        base = base(source);
        Map<String, Integer> uses = new HashMap<>();
        for (Description entry : entries) {
            entry.linked(Meaning.PAGE).forEach(page -> uses.merge(page, 1, Integer::sum));
        }
        for (Description entry : entries) {
            entry.linked(Meaning.PAGE).stream()
                    .filter(page -> entry.isNameless() && uses.get(page) == 1)
                    .findFirst()
                    .ifPresent(page -> pages.put(entry.id(), page));
        }
    }

    /** The base for the relative addresses of a file. */
    static String base(String source) {
        String path = URLEncoder.encode(source, StandardCharsets.UTF_8);
        return NOWHERE + path.replace("+", "%20").replace("%2F", "/");
    }

    /** As {@link org.glossgraph.glossary.Authority#uri()}. */
    String of(String id) {
        String whole = whole(id);
        return whole.startsWith(NOWHERE) ? whole.substring(NOWHERE.length()) : whole;
    }

    /** Whether a resource has an address that other files can name. */
    boolean isPublic(String id) {
        return !whole(id).startsWith(NOWHERE);
    }

    private String whole(String id) {
        return id.startsWith("_:") ? pages.getOrDefault(id, base + "#" + id) : id;
    }
}
