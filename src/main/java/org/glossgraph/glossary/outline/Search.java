package org.glossgraph.glossary.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossgraph.glossary.layout.Layout;
import org.glossgraph.glossary.layout.Score;

/**
 * How the entries of a document were looked for.
 *
 * @param headings what its headings were taken for, by their level
 * @param parts the parts between headings that are no terms, in order
 * @param entries how many entries were found in each way, for people
 */
public record Search(
        List<Headings> headings, List<Searched> parts, SortedMap<String, Integer> entries) {
    /** Nothing was looked for. */
    public static final Search NONE = new Search(List.of(), List.of(), new TreeMap<>());

    /** Keeps its own copies. */
    public Search {
        headings = List.copyOf(headings);
        parts = List.copyOf(parts);
        entries = new TreeMap<>(entries);
    }

    /**
     * The headings of one level.
     *
     * @param level their rank, 1 for the highest
     * @param roles how many of them have which role
     */
    public record Headings(int level, Map<Role, Integer> roles) {
        /** Keeps its own copy of the map. */
        public Headings {
            roles = Map.copyOf(roles);
        }

        /** How many have a role. */
        public int count(Role role) {
            return roles.getOrDefault(role, 0);
        }

        /** How many there are. */
        public int all() {
            return roles.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * A part that was searched for entries.
     *
     * @param line the line of its heading; 0 for the part before the first
     * @param name its heading; empty for the part before the first
     * @param scores the layouts that see entries in it, the best first
     * @param chosen the layout that it was read by; none where none is good enough
     */
    public record Searched(int line, String name, List<Score> scores, Optional<Layout> chosen) {
        /** Keeps its own copy of the list. */
        public Searched {
            scores = List.copyOf(scores);
        }
    }
}
