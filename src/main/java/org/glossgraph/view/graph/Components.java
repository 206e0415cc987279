package org.glossgraph.view.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The strongly connected components of a directed graph: Tarjan, Depth-first search and linear
 * graph algorithms, SIAM Journal on Computing 1 (1972). Without recursion, so that a long chain
 * needs no deep stack.
 */
public final class Components {
    private final Function<String, List<String>> next;
    private final Map<String, Integer> number = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Boolean> isOpen = new HashMap<>();
    private final List<List<String>> components = new ArrayList<>();

    private Components(Function<String, List<String>> next) {
        this.next = next;
    }

    /** A name, and where the search among its followers stands. */
    private record Visit(String name, Iterator<String> followers) {}

    /**
     * The components that can be reached from the names, each before those that lead to it.
     *
     * @param next the names that a name leads to
     */
    public static List<List<String>> of(
            Iterable<String> names, Function<String, List<String>> next) {
        Components search = new Components(next);
        for (String name : names) {
            if (!search.number.containsKey(name)) {
                search.visit(name);
            }
        }
        return Collections.unmodifiableList(search.components);
    }

    private void visit(String start) {
        Deque<Visit> way = new ArrayDeque<>();
        way.push(enter(start));
        while (!way.isEmpty()) {
            Visit visit = way.peek();
            if (visit.followers().hasNext()) {
                String follower = visit.followers().next();
                if (!number.containsKey(follower)) {
                    way.push(enter(follower));
                } else if (isOpen.getOrDefault(follower, false)) {
                    lowest.merge(visit.name(), number.get(follower), Math::min);
                }
            } else {
                way.pop();
                leave(visit.name());
                if (!way.isEmpty()) {
                    lowest.merge(way.peek().name(), lowest.get(visit.name()), Math::min);
                }
            }
        }
    }

    private Visit enter(String name) {
        number.put(name, number.size());
        lowest.put(name, number.get(name));
        open.push(name);
        isOpen.put(name, true);
        return new Visit(name, next.apply(name).iterator());
    }

    private void leave(String name) {
        if (!lowest.get(name).equals(number.get(name))) {
            return;
        }
        List<String> component = new ArrayList<>();
        String member;
        do {
            member = open.pop();
            isOpen.put(member, false);
            component.add(member);
        } while (!member.equals(name));
        Collections.sort(component);
        components.add(Collections.unmodifiableList(component));
    }
}
