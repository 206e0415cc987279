package org.glossgraph.glossary.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.glossary.block.Remark;
import org.glossgraph.glossary.record.NodeBuilder.Kind;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML 1.2, all values as texts: {@code no} is a word, not a truth value. */
final class YamlNodes {
    private static final int LARGEST = 80_000_000;

    /** More values than these from aliases are an attack. */
    private static final int MOST_COPIES = 200_000;

    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

    private final NodeBuilder nodes = new NodeBuilder();
    private final Deque<Optional<Anchor>> open = new ArrayDeque<>();
    private final Map<Anchor, Node> anchored = new HashMap<>();
    private int copies;

    private YamlNodes() {}

    /**
     * What a text holds.
     *
     * @param documents its documents, as far as they can be read
     * @param slip the line that is no YAML; 0 where it is not known, none where all is well
     * @param remarks what is doubtful in them
     */
    record Result(List<Node> documents, Optional<Integer> slip, List<Remark> remarks) {}

    static Result read(String text) {
        YamlNodes reader = new YamlNodes();
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(LARGEST).build();
        Optional<Integer> slip = Optional.empty();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                reader.add(event);
            }
        } catch (MarkedYamlEngineException e) {
            slip = Optional.of(line(e));
        } catch (YamlEngineException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // The library reads past its own buffer on some texts that are no YAML.
            slip = Optional.of(0);
        }
        return new Result(reader.nodes.finish(), slip, reader.nodes.remarks());
    }

    /** Where a slip is: a text in quotes that never ends is wrong where it begins. */
    private static int line(MarkedYamlEngineException e) {
        boolean quoted = e.getContext() != null && e.getContext().contains("quoted");
        Optional<Mark> mark = quoted ? e.getContextMark() : e.getProblemMark();
        return mark.or(e::getProblemMark).map(at -> at.getLine() + 1).orElse(0);
    }

    private void add(Event event) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        switch (event.getEventId()) {
            case MappingStart, SequenceStart -> {
                if (nodes.depth() >= Node.DEEPEST) {
                    throw new YamlEngineException("nested too deep");
                }
                boolean map = event.getEventId() == Event.ID.MappingStart;
                open.push(((NodeEvent) event).getAnchor());
                nodes.open(map ? Kind.MAPPING : Kind.SEQUENCE, line, 0);
            }
            case MappingEnd, SequenceEnd -> keep(open.pop(), nodes.close());
            case Scalar -> scalar((ScalarEvent) event, line);
            case Alias -> put(referred(((AliasEvent) event).getAlias(), line));
            default -> {}
        }
    }

    private void scalar(ScalarEvent event, int line) {
        boolean block = event.isLiteral() || event.getScalarStyle() == ScalarStyle.FOLDED;
        boolean nothing = event.isPlain() && NOTHING.contains(event.getValue());
        String text = nothing ? "" : event.getValue();
        Node.Scalar scalar = new Node.Scalar(block ? line + 1 : line, text, event.isLiteral());
        keep(event.getAnchor(), scalar);
        put(scalar);
    }

    private void put(Node node) {
        if (nodes.expectsName()) {
            nodes.name(node instanceof Node.Scalar name ? name.text() : "", node.line());
        } else {
            nodes.add(node);
        }
    }

    private void keep(Optional<Anchor> anchor, Node node) {
        anchor.ifPresent(name -> anchored.put(name, node));
    }

    /** What an alias stands for; the text itself where nothing is known under that name. */
    private Node referred(Anchor alias, int line) {
        Node node = anchored.get(alias);
        if (node == null) {
            return new Node.Scalar(line, "*" + alias.getValue());
        }
        copies += size(node, MOST_COPIES - copies);
        if (copies >= MOST_COPIES) {
            throw new YamlEngineException("too many aliases");
        }
        return node;
    }

    /** How many values a node holds, counted up to a limit. */
    private static int size(Node node, int limit) {
        Deque<Node> left = new ArrayDeque<>(List.of(node));
        int size = 0;
        while (!left.isEmpty() && size < limit) {
            Node next = left.pop();
            size++;
            List<Node> inner = new ArrayList<>();
            if (next instanceof Node.Sequence sequence) {
                inner.addAll(sequence.items());
            } else if (next instanceof Node.Mapping mapping) {
                mapping.members().forEach(member -> inner.add(member.value()));
            }
            inner.forEach(left::push);
        }
        return size;
    }
}
