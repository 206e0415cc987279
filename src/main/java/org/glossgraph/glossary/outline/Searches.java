package org.glossgraph.glossary.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossgraph.glossary.layout.Explanation;

/** Writes down how the entries of a document were looked for. */
final class Searches {
    private Searches() {}

    static Search of(List<Part> parts, List<Role> roles, SortedMap<String, Integer> entries) {
        SortedMap<Integer, Map<Role, Integer>> levels = new TreeMap<>();
        List<Search.Searched> searched = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Role role = roles.get(i);
            if (i > 0) {
                levels.computeIfAbsent(part.level(), any -> new EnumMap<>(Role.class))
                        .merge(role, 1, Integer::sum);
            }
            if (part.hasText() && (role == Role.TITLE || role == Role.SECTION)) {
                searched.add(searched(part));
            }
        }
        List<Search.Headings> headings = new ArrayList<>();
        levels.forEach((level, counts) -> headings.add(new Search.Headings(level, counts)));
        return new Search(headings, searched, entries);
    }

    private static Search.Searched searched(Part part) {
        return new Search.Searched(
                part.line(),
                part.name(),
                part.scores(),
                part.explanation().map(Explanation::layout));
    }
}
