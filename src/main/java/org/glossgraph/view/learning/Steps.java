package org.glossgraph.view.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;

/**
 * How many links lie between concepts and a goal, at least.
 *
 * @param known the number for concepts near the goal
 * @param others what it is at least for all others
 * @param lead whether a way leads to the goal from where it was asked for
 */
record Steps(Map<String, Integer> known, int others, boolean lead) {
    /** Counts from the goal, in all directions at once, as far as to the start. */
    static Steps to(Concept goal, Concept start, Vocabulary vocabulary) {
        Map<String, Integer> known = new HashMap<>(Map.of(goal.slug(), 0));
        List<String> level = List.of(goal.slug());
        int steps = 0;
        while (!level.isEmpty() && !known.containsKey(start.slug())) {
            steps++;
            List<String> next = new ArrayList<>();
            for (String slug : level) {
                for (Link link : vocabulary.links(vocabulary.concept(slug).orElseThrow())) {
                    String other = other(link, slug);
                    if (known.putIfAbsent(other, steps) == null) {
                        next.add(other);
                    }
                }
            }
            level = next;
        }
        return new Steps(known, steps + 1, known.containsKey(start.slug()));
    }

    /** The other end of a link. */
    static String other(Link link, String end) {
        return link.subject().equals(end) ? link.object() : link.subject();
    }

    /** The number for a concept. */
    int from(String slug) {
        return known.getOrDefault(slug, others);
    }
}
