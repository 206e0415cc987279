package org.glossgraph.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The asserted broader relation while it grows: never a cycle. */
final class Hierarchy {
    /** A step as sure as this may stand for a relation that is surer. */
    private static final double SURE = 0.7;

    private final Map<String, Node> nodes = new HashMap<>();
    private int walks;

    /** A concept in the hierarchy; {@code walk} is the last walk that came by. */
    private static final class Node {
        final String id;
        final List<Step> up = new ArrayList<>();
        final List<Step> down = new ArrayList<>();
        int walk;

        Node(String id) {
            this.id = id;
        }
    }

    /** A step from one concept to another. */
    private record Step(Node to, double confidence) {}

    private Node node(String id) {
        return nodes.computeIfAbsent(id, Node::new);
    }

    /** Adds a relation unless it would close a cycle; whether it was added. */
    boolean add(String child, String parent, double confidence) {
        if (child.equals(parent) || isBelow(parent, child)) {
            return false;
        }
        node(child).up.add(new Step(node(parent), confidence));
        node(parent).down.add(new Step(node(child), confidence));
        return true;
    }

    /** The concepts directly above one. */
    List<String> parents(String child) {
        return node(child).up.stream().map(step -> step.to().id).toList();
    }

    /** Whether one concept is below another, over any number of steps. */
    boolean isBelow(String child, String ancestor) {
        return reaches(List.of(node(child)), node(ancestor), 0);
    }

    /** All concepts above or below one, over any number of steps. */
    Set<String> line(String concept) {
        Set<String> line = new HashSet<>();
        List<Node> start = List.of(node(concept));
        walk(start, each -> each.up, 0, each -> line.add(each.id));
        walk(start, each -> each.down, 0, each -> line.add(each.id));
        return line;
    }

    /** Whether a relation follows from others that are sure enough (transitive reduction). */
    boolean isImplied(String child, String parent) {
        Node end = node(parent);
        List<Step> steps = node(child).up;
        double own =
                steps.stream()
                        .filter(step -> step.to() == end)
                        .mapToDouble(Step::confidence)
                        .findFirst()
                        .orElse(0);
        double least = Math.min(SURE, own);
        List<Node> others =
                steps.stream()
                        .filter(step -> step.to() != end && step.confidence() >= least)
                        .map(Step::to)
                        .toList();
        return reaches(others, end, least);
    }

    private boolean reaches(List<Node> starts, Node end, double least) {
        return !walk(starts, each -> each.up, least, each -> each != end);
    }

    /**
     * Walks over all steps that are sure enough, to each concept once.
     *
     * @param goesOn is told each concept that a step leads to, and whether to go on
     * @return whether the walk came to its end
     */
    private boolean walk(
            List<Node> starts,
            Function<Node, List<Step>> steps,
            double least,
            Predicate<Node> goesOn) {
        walks++;
        Deque<Node> waiting = new ArrayDeque<>(starts);
        while (!waiting.isEmpty()) {
            for (Step step : steps.apply(waiting.pop())) {
                Node next = step.to();
                if (step.confidence() >= least && next.walk != walks) {
                    if (!goesOn.test(next)) {
                        return false;
                    }
                    next.walk = walks;
                    waiting.push(next);
                }
            }
        }
        return true;
    }
}
