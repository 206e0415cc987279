package org.glossgraph.view.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What stands above and below what. Everything has a place in it, what lies on a circle too. All
 * lists are in the order in which the names were given.
 */
public final class Hierarchy {
    private final Map<String, List<String>> up = new HashMap<>();
    private final Map<String, List<String>> down = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, String> topOf = new HashMap<>();
    private final List<String> tops = new ArrayList<>();
    // Worked out when first asked for: for all at once it takes time quadratic in the depth.
    private final Map<String, Integer> countsBelow = new ConcurrentHashMap<>();

    /**
     * Orders names.
     *
     * @param names all names, in their order
     * @param parents the names above a name, for those that have any
     */
    public Hierarchy(List<String> names, Map<String, Set<String>> parents) {
        for (String name : names) {
            for (String parent : names(parents, name)) {
                down.computeIfAbsent(parent, p -> new ArrayList<>()).add(name);
            }
        }
        for (String name : names) {
            down(name)
                    .forEach(child -> up.computeIfAbsent(child, c -> new ArrayList<>()).add(name));
        }
        addTops(names);
        measure();
    }

    private static Set<String> names(Map<String, Set<String>> parents, String name) {
        return parents.getOrDefault(name, Set.of());
    }

    /**
     * Those with nothing above; then, as long as a circle leaves something out, the first of that.
     */
    private void addTops(List<String> names) {
        Set<String> reached = new HashSet<>();
        names.stream().filter(name -> up(name).isEmpty()).forEach(tops::add);
        tops.forEach(top -> reach(top, reached));
        Set<String> entrances = new HashSet<>(tops);
        for (String name : names) {
            if (!reached.contains(name)) {
                entrances.add(name);
                reach(name, reached);
            }
        }
        tops.clear();
        names.stream().filter(entrances::contains).forEach(tops::add);
    }

    private void measure() {
        Deque<String> waiting = new ArrayDeque<>(tops);
        tops.forEach(top -> depths.put(top, 0));
        tops.forEach(top -> topOf.put(top, top));
        while (!waiting.isEmpty()) {
            String name = waiting.remove();
            for (String below : down(name)) {
                if (depths.putIfAbsent(below, depths.get(name) + 1) == null) {
                    topOf.put(below, topOf.get(name));
                    waiting.add(below);
                }
            }
        }
    }

    private void reach(String top, Set<String> reached) {
        Deque<String> waiting = new ArrayDeque<>(List.of(top));
        while (!waiting.isEmpty()) {
            String name = waiting.pop();
            if (reached.add(name)) {
                waiting.addAll(down(name));
            }
        }
    }

    /** The names that everything else can be reached from. */
    public List<String> tops() {
        return Collections.unmodifiableList(tops);
    }

    /** The names one step above. */
    public List<String> up(String name) {
        return Collections.unmodifiableList(up.getOrDefault(name, List.of()));
    }

    /** The names one step below. */
    public List<String> down(String name) {
        return Collections.unmodifiableList(down.getOrDefault(name, List.of()));
    }

    /** All names below, without the name itself. */
    public Set<String> allBelow(String name) {
        Set<String> below = new HashSet<>();
        reach(name, below);
        below.remove(name);
        return below;
    }

    /** How many names lie below, at any depth, without the name itself. */
    public int countBelow(String name) {
        return countsBelow.computeIfAbsent(name, each -> allBelow(each).size());
    }

    /** How many steps a name lies below the nearest top. */
    public int depth(String name) {
        return depths.getOrDefault(name, 0);
    }

    /** The nearest top above a name; the name itself where it is one. */
    public String top(String name) {
        return topOf.getOrDefault(name, name);
    }

    /** The shortest way down from a top to a name, without the name; of equals the first. */
    public List<String> path(String name) {
        List<String> way = new ArrayList<>();
        String last = name;
        for (int depth = depth(name) - 1; depth >= 0; depth--) {
            int wanted = depth;
            last =
                    up(last).stream()
                            .filter(each -> depth(each) == wanted)
                            .findFirst()
                            .orElseThrow();
            way.add(last);
        }
        Collections.reverse(way);
        return Collections.unmodifiableList(way);
    }
}
