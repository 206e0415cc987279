package org.glossgraph.glossary.syntax.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Collects the values of front matter by their keys. Of what is nested, only two things count:
 * where a generator keeps the author's own keys, and what the members of a list are called.
 */
final class StatedValues {
    /** Where Hugo and Zola keep the keys that are none of their own. */
    private static final Set<String> OWN = Set.of("params", "extra");

    private static final Set<String> NAMES = Set.of("name", "title", "term", "label");

    private final Map<String, List<String>> values = empty();

    /** No values yet, by keys in small or large letters. */
    static Map<String, List<String>> empty() {
        return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }

    /**
     * Adds a value.
     *
     * @param path the keys above it, the outermost first
     */
    void add(List<String> path, String value) {
        if (path.size() == 1) {
            values.computeIfAbsent(path.get(0), key -> new ArrayList<>()).add(value);
        } else if (path.size() == 2 && isOneOf(OWN, path.get(0))) {
            values.computeIfAbsent(path.get(1), key -> new ArrayList<>()).add(value);
        } else if (path.size() == 2 && isOneOf(NAMES, path.get(1))) {
            values.computeIfAbsent(path.get(0), key -> new ArrayList<>()).add(value);
        }
    }

    private static boolean isOneOf(Set<String> keys, String key) {
        return keys.contains(key.toLowerCase(Locale.ROOT));
    }

    Map<String, List<String>> all() {
        return values;
    }
}
