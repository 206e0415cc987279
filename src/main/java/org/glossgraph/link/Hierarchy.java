package org.glossgraph.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The asserted broader relation while it grows: never a cycle. */
final class Hierarchy {
    /** A step as sure as this may stand for a relation that is surer. */
    private static final double SURE = 0.6;

    private final Map<String, Map<String, Double>> parents = new HashMap<>();

    /** Adds a relation unless it would close a cycle; whether it was added. */
    boolean add(String child, String parent, double confidence) {
        if (child.equals(parent) || isBelow(parent, child)) {
            return false;
        }
        parents.computeIfAbsent(child, any -> new TreeMap<>()).put(parent, confidence);
        return true;
    }

    /** The concepts directly above one. */
    Set<String> parents(String child) {
        return parents.getOrDefault(child, Map.of()).keySet();
    }

    /** Whether one concept is below another, over any number of steps. */
    boolean isBelow(String child, String ancestor) {
        return reaches(Set.of(child), ancestor, 0);
    }

    /** Whether a relation follows from others that are sure enough (transitive reduction). */
    boolean isImplied(String child, String parent) {
        Map<String, Double> all = parents.getOrDefault(child, Map.of());
        double least = Math.min(SURE, all.getOrDefault(parent, 0.0));
        Set<String> others = new HashSet<>();
        all.forEach(
                (other, confidence) -> {
                    if (!other.equals(parent) && confidence >= least) {
                        others.add(other);
                    }
                });
        return reaches(others, parent, least);
    }

    private boolean reaches(Set<String> starts, String ancestor, double least) {
        Set<String> seen = new HashSet<>(starts);
        Deque<String> waiting = new ArrayDeque<>(starts);
        while (!waiting.isEmpty()) {
            for (var parent : parents.getOrDefault(waiting.pop(), Map.of()).entrySet()) {
                boolean sure = parent.getValue() >= least;
                if (sure && parent.getKey().equals(ancestor)) {
                    return true;
                }
                if (sure && seen.add(parent.getKey())) {
                    waiting.push(parent.getKey());
                }
            }
        }
        return false;
    }
}
