package org.glossgraph.glossary.syntax.asciidoc;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is open around a text: containers, and lists in the innermost of them. */
final class Nesting {
    /**
     * A block that holds blocks.
     *
     * @param delimiter the line that closes it
     * @param lists the lists around it
     * @param base how deep it stands in lists
     */
    private record Container(String delimiter, ListLevels lists, int base) {}

    private final Deque<Container> containers = new ArrayDeque<>();
    private ListLevels lists = new ListLevels();
    private int base;

    /** The lists that are open in the innermost container. */
    ListLevels lists() {
        return lists;
    }

    /** How deep a text stands in lists. */
    int depth() {
        return base + lists.depth();
    }

    /** Enters the list of a marker; the depth of its items. */
    int enter(String marker) {
        return base + lists.enter(marker);
    }

    /** Whether the innermost container stands in a list. */
    boolean isListed() {
        return base > 0;
    }

    boolean isContained() {
        return !containers.isEmpty();
    }

    void open(String delimiter) {
        containers.push(new Container(delimiter, lists, base));
        base += lists.depth();
        lists = new ListLevels();
    }

    /** Whether a line closes a container that is open. */
    boolean closes(String delimiter) {
        return containers.stream().anyMatch(c -> c.delimiter().equals(delimiter));
    }

    /** Closes the container of a delimiter, and those that are open inside of it. */
    void close(String delimiter) {
        boolean closed = false;
        while (!closed) {
            Container container = containers.pop();
            lists = container.lists();
            base = container.base();
            closed = container.delimiter().equals(delimiter);
        }
    }
}
