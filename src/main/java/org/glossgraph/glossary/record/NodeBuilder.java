package org.glossgraph.glossary.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.glossary.block.Remark;

/** Puts values together while a parser walks through them; without recursion. */
final class NodeBuilder {
    /** What holds other values. */
    enum Kind {
        SEQUENCE,
        MAPPING
    }

    private static final int MOST_REMARKS = 20;
    private static final int LONGEST_NAME = 60;

    private final List<Node> roots = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A list or map whose end is not reached. */
    private static final class Open {
        private final Kind kind;
        private final int line;
        private final int indent;
        private final List<Node> items = new ArrayList<>();
        private final List<Node.Member> members = new ArrayList<>();
        private Optional<String> name = Optional.empty();
        private int nameLine;

        Open(Kind kind, int line, int indent) {
            this.kind = kind;
            this.line = line;
            this.indent = indent;
        }

        void add(Node node) {
            if (kind == Kind.SEQUENCE) {
                items.add(node);
            } else {
                name.ifPresent(each -> members.add(new Node.Member(nameLine, each, node)));
                name = Optional.empty();
            }
        }

        Node closed() {
            return kind == Kind.SEQUENCE
                    ? new Node.Sequence(line, items)
                    : new Node.Mapping(line, members);
        }
    }

    /**
     * Begins a list or map.
     *
     * @param indent how far the line is indented that it begins on
     */
    void open(Kind kind, int line, int indent) {
        open.push(new Open(kind, line, indent));
    }

    /** The name of the next value. */
    void name(String name, int line) {
        Open map = open.getFirst();
        map.name = Optional.of(name);
        map.nameLine = line;
    }

    /** Whether a map is open and waits for a name. */
    boolean expectsName() {
        return !open.isEmpty()
                && open.getFirst().kind == Kind.MAPPING
                && open.getFirst().name.isEmpty();
    }

    void add(Node node) {
        if (open.isEmpty()) {
            roots.add(node);
        } else {
            open.getFirst().add(node);
        }
    }

    /** Ends the innermost list or map. */
    Node close() {
        Node closed = open.pop().closed();
        if (closed instanceof Node.Mapping map) {
            remarkTwice(map);
        }
        add(closed);
        return closed;
    }

    private void remarkTwice(Node.Mapping map) {
        Set<String> names = new HashSet<>();
        for (Node.Member member : map.members()) {
            if (!names.add(member.name()) && remarks.size() < MOST_REMARKS) {
                String message = "‘" + start(member.name()) + "’ stands twice; both are read";
                remarks.add(new Remark(member.line(), message));
            }
        }
    }

    private static String start(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    /** What is doubtful in the values. */
    List<Remark> remarks() {
        return remarks;
    }

    int depth() {
        return open.size();
    }

    /** Closes what is open below a depth, as at the end of a file that breaks off. */
    void closeTo(int depth) {
        while (open.size() > depth) {
            close();
        }
    }

    /** The kinds of what is open, the outermost first. */
    List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        open.descendingIterator().forEachRemaining(each -> kinds.add(each.kind));
        return kinds;
    }

    /** The innermost open list or map that begins on a line with this indentation; -1 for none. */
    int depthAt(int indent) {
        int depth = open.size() - 1;
        for (Open each : open) {
            if (each.indent == indent) {
                return depth;
            }
            depth--;
        }
        return -1;
    }

    /** All values, in order; what is still open ends here. */
    List<Node> finish() {
        closeTo(0);
        return roots;
    }
}
