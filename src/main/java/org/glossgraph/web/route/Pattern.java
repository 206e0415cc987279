package org.glossgraph.web.route;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pattern of an address: a path in which {@code {name}} stands for one part. */
final class Pattern {
    private final List<String> parts;

    Pattern(String path) {
        this.parts = parts(path);
    }

    /** The named parts of a path; empty where the path is another. */
    Optional<Map<String, String>> match(String path) {
        List<String> given = parts(path);
        if (given.size() != parts.size()) {
            return Optional.empty();
        }
        Map<String, String> names = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (part.startsWith("{") && !given.get(i).isEmpty()) {
                names.put(part.substring(1, part.length() - 1), given.get(i));
            } else if (!part.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(names);
    }

    private static List<String> parts(String path) {
        return Arrays.asList(path.split("/", -1));
    }
}
