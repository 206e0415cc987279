package org.glossgraph.export.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossgraph.export.ConceptMap;

/**
 * A map as a tree: each concept below the one it is a kind of. Below every further kind it stands
 * again, without what is below it.
 *
 * @param items its concepts, each before those below it
 * @param others the links that are no steps of the tree, by the concept they start from
 */
record Outline(List<Item> items, Map<String, List<ConceptMap.Edge>> others) {
    /**
     * A line of the outline.
     *
     * @param depth how deep it stands, from 0
     * @param node the concept
     * @param again whether the concept stands elsewhere with what is below it
     */
    record Item(int depth, ConceptMap.Node node, boolean again) {}

    static Outline of(ConceptMap map) {
        Map<String, ConceptMap.Node> nodes = new HashMap<>();
        map.nodes().forEach(node -> nodes.put(node.id(), node));
        Map<String, List<ConceptMap.Node>> below = new HashMap<>();
        Map<String, List<ConceptMap.Edge>> others = new HashMap<>();
        Set<String> placed = new HashSet<>();
        for (ConceptMap.Edge edge : map.edges()) {
            if (edge.link().broader()) {
                below.computeIfAbsent(edge.to(), id -> new ArrayList<>())
                        .add(nodes.get(edge.from()));
                placed.add(edge.from());
            } else {
                others.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge);
            }
        }
        Set<String> done = new HashSet<>();
        List<Item> items = new ArrayList<>();
        for (ConceptMap.Node node : map.nodes()) {
            if (!placed.contains(node.id())) {
                descend(node, below, done, items);
            }
        }
        // A circle has no top; whoever breaks the rules of SKOS still finds everything.
        for (ConceptMap.Node node : map.nodes()) {
            if (!done.contains(node.id())) {
                descend(node, below, done, items);
            }
        }
        return new Outline(items, others);
    }

    private static void descend(
            ConceptMap.Node top,
            Map<String, List<ConceptMap.Node>> below,
            Set<String> done,
            List<Item> items) {
        Deque<Item> waiting = new ArrayDeque<>();
        waiting.push(new Item(0, top, false));
        while (!waiting.isEmpty()) {
            Item next = waiting.pop();
            boolean again = !done.add(next.node().id());
            items.add(new Item(next.depth(), next.node(), again));
            if (!again) {
                List<ConceptMap.Node> kinds =
                        new ArrayList<>(below.getOrDefault(next.node().id(), List.of()));
                Collections.reverse(kinds);
                kinds.forEach(kind -> waiting.push(new Item(next.depth() + 1, kind, false)));
            }
        }
    }

    List<ConceptMap.Edge> others(String id) {
        return others.getOrDefault(id, List.of());
    }
}
