package org.glossgraph.quality.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Which concept stands above which, stated in either direction. Concepts that stand above each
 * other share a level; every other concept's level is over those of all that stand above it, which
 * keeps the ways up short.
 */
public final class Hierarchy {
    private static final Comparator<Node> BY_ADDRESS = Comparator.comparing(Node::toString);

    private final Map<Node, List<Node>> up = new HashMap<>();
    private final Map<Node, Integer> level = new HashMap<>();
    private final List<List<Node>> circles = new ArrayList<>();

    /** States what stands next to a concept: above it, or below it. */
    interface Neighbours {
        Stream<Node> of(Node concept, boolean below);
    }

    Hierarchy(List<Node> concepts, Neighbours neighbours) {
        Set<Node> all = new LinkedHashSet<>(concepts);
        Map<Node, Set<Node>> above = new HashMap<>();
        for (Node concept : concepts) {
            neighbours.of(concept, false).forEach(each -> put(above, concept, each));
            neighbours.of(concept, true).forEach(each -> put(above, each, concept));
        }
        above.forEach(
                (concept, nodes) -> {
                    all.add(concept);
                    all.addAll(nodes);
                    up.put(concept, nodes.stream().sorted(BY_ADDRESS).toList());
                });
        new Levels(List.copyOf(all)).run();
    }

    private static void put(Map<Node, Set<Node>> above, Node below, Node upper) {
        if (!upper.isLiteral() && !below.isLiteral()) {
            above.computeIfAbsent(below, any -> new LinkedHashSet<>()).add(upper);
        }
    }

    /** What stands one step above, by address. */
    public List<Node> up(Node concept) {
        return up.getOrDefault(concept, List.of());
    }

    /** The concepts that stand above each other or above themselves, circle by circle. */
    public List<List<Node>> circles() {
        return List.copyOf(circles);
    }

    /**
     * Which of the targets stand above one of the starts, one step or more. What stands higher than
     * every target that is still looked for is left alone.
     */
    public Set<Node> above(Collection<Node> starts, Set<Node> targets) {
        Deque<Node> highest =
                targets.stream()
                        .sorted(Comparator.comparingInt(this::level))
                        .collect(Collectors.toCollection(ArrayDeque::new));
        Set<Node> found = new LinkedHashSet<>();
        Set<Node> seen = new HashSet<>();
        Deque<Node> waiting = new ArrayDeque<>(starts);
        while (!waiting.isEmpty() && !highest.isEmpty()) {
            Node next = waiting.pop();
            if (level(next) >= level(highest.peek())) {
                for (Node upper : up(next)) {
                    if (targets.contains(upper)) {
                        found.add(upper);
                    }
                    if (seen.add(upper)) {
                        waiting.push(upper);
                    }
                }
            }
            while (!highest.isEmpty() && found.contains(highest.peek())) {
                highest.pop();
            }
        }
        return found;
    }

    private int level(Node concept) {
        return level.getOrDefault(concept, 0);
    }

    /**
     * Strongly connected components (Tarjan, Depth-first search and linear graph algorithms, SIAM
     * Journal on Computing 1, 1972) over the ways up, which come out from the top down: each level
     * is known when its component is. Without recursion, so that a long chain needs no deep stack.
     */
    private final class Levels {
        private final List<Node> nodes;
        private final int[][] next;
        private final int[] number;
        private final int[] lowest;
        private final int[] position;
        private final boolean[] open;
        private final int[] stack;
        private int height;
        private int count;

        Levels(List<Node> nodes) {
            this.nodes = nodes;
            Map<Node, Integer> numbers = new HashMap<>();
            nodes.forEach(node -> numbers.put(node, numbers.size()));
            next = new int[nodes.size()][];
            for (int i = 0; i < next.length; i++) {
                next[i] = up(nodes.get(i)).stream().mapToInt(numbers::get).toArray();
            }
            number = new int[next.length];
            lowest = new int[next.length];
            position = new int[next.length];
            open = new boolean[next.length];
            stack = new int[next.length];
            Arrays.fill(number, -1);
        }

        void run() {
            for (int i = 0; i < next.length; i++) {
                if (number[i] < 0) {
                    search(i);
                }
            }
        }

        private void search(int start) {
            Deque<Integer> way = new ArrayDeque<>();
            way.push(enter(start));
            while (!way.isEmpty()) {
                int here = way.peek();
                if (position[here] < next[here].length) {
                    int upper = next[here][position[here]++];
                    if (number[upper] < 0) {
                        way.push(enter(upper));
                    } else if (open[upper]) {
                        lowest[here] = Math.min(lowest[here], number[upper]);
                    }
                } else {
                    way.pop();
                    if (lowest[here] == number[here]) {
                        close(here);
                    }
                    if (!way.isEmpty()) {
                        lowest[way.peek()] = Math.min(lowest[way.peek()], lowest[here]);
                    }
                }
            }
        }

        private int enter(int node) {
            number[node] = count;
            lowest[node] = count++;
            open[node] = true;
            stack[height++] = node;
            return node;
        }

        private void close(int first) {
            List<Node> members = new ArrayList<>();
            int last;
            do {
                last = stack[--height];
                open[last] = false;
                members.add(nodes.get(last));
            } while (last != first);
            int over = 0;
            for (Node member : members) {
                for (Node upper : up(member)) {
                    over = Math.max(over, level(upper) + 1);
                }
            }
            for (Node member : members) {
                level.put(member, over);
            }
            if (members.size() > 1 || up(members.get(0)).contains(members.get(0))) {
                members.sort(BY_ADDRESS);
                circles.add(List.copyOf(members));
            }
        }
    }
}
