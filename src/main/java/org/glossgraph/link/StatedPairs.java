package org.glossgraph.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a source states outright to be related. No relation that is only inferred may put such a
 * pair into one line of the hierarchy, which would make the statement void (S27).
 */
final class StatedPairs {
    private final Map<String, Set<String>> related = new HashMap<>();

    StatedPairs(List<Link> links) {
        for (Link link : links) {
            if (link.relation() != Relation.BROADER && isStated(link)) {
                put(link.subject(), link.object());
                put(link.object(), link.subject());
            }
        }
    }

    private void put(String one, String other) {
        related.computeIfAbsent(one, any -> new HashSet<>()).add(other);
    }

    /** Whether a link is no reading of words but what a source states. */
    static boolean isStated(Link link) {
        return link.evidence().get(0).confidence() == 1;
    }

    /**
     * Whether a step up would put a concept at or above its end above one that it is related to.
     */
    boolean forbid(String child, String parent, Hierarchy hierarchy) {
        Set<String> above = new HashSet<>(Set.of(parent));
        Deque<String> waiting = new ArrayDeque<>(above);
        while (!related.isEmpty() && !waiting.isEmpty()) {
            String next = waiting.pop();
            for (String each : related.getOrDefault(next, Set.of())) {
                if (each.equals(child) || hierarchy.isBelow(each, child)) {
                    return true;
                }
            }
            hierarchy.parents(next).stream().filter(above::add).forEach(waiting::push);
        }
        return false;
    }
}
