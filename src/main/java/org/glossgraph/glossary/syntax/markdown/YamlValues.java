package org.glossgraph.glossary.syntax.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the values of front matter in YAML 1.2, all as texts. */
final class YamlValues {
    private static final int DEEPEST = 100;
    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

    private final StatedValues values = new StatedValues();
    private final Deque<Level> levels = new ArrayDeque<>();

    /** A mapping or a list that is open; of a mapping, the key whose value comes next. */
    private static final class Level {
        private final boolean mapping;
        private Optional<String> key = Optional.empty();

        Level(boolean mapping) {
            this.mapping = mapping;
        }
    }

    private YamlValues() {}

    /** The values of a text; none at all where it is no YAML, or no mapping. */
    static Optional<Map<String, List<String>>> of(String yaml) {
        YamlValues reader = new YamlValues();
        try {
            for (Event event : new Parse(LoadSettings.builder().build()).parseString(yaml)) {
                reader.add(event);
            }
        } catch (YamlEngineException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // On some texts that are no YAML the library reads past its own buffer, or takes an
            // escaped number for a character that there is none of.
            return Optional.empty();
        }
        return Optional.of(reader.values.all()).filter(found -> !found.isEmpty());
    }

    private void add(Event event) {
        switch (event.getEventId()) {
            case MappingStart, SequenceStart -> open(event.getEventId() == Event.ID.MappingStart);
            case MappingEnd, SequenceEnd -> {
                levels.pop();
                endValue();
            }
            case Scalar -> addText(text((ScalarEvent) event));
            case Alias -> addText("");
            default -> {}
        }
    }

    private void open(boolean mapping) {
        boolean named = levels.isEmpty() || !expectsKey();
        if (!named || levels.size() >= DEEPEST) {
            throw new YamlEngineException("no front matter has this");
        }
        levels.push(new Level(mapping));
    }

    private static String text(ScalarEvent scalar) {
        boolean nothing = scalar.isPlain() && NOTHING.contains(scalar.getValue());
        return nothing ? "" : scalar.getValue();
    }

    private boolean expectsKey() {
        return levels.peek().mapping && levels.peek().key.isEmpty();
    }

    private void addText(String text) {
        if (levels.isEmpty()) {
            return;
        }
        if (expectsKey()) {
            levels.peek().key = Optional.of(text);
            return;
        }
        List<String> path = new ArrayList<>();
        for (Iterator<Level> each = levels.descendingIterator(); each.hasNext(); ) {
            each.next().key.ifPresent(path::add);
        }
        if (!text.isBlank()) {
            values.add(path, text);
        }
        endValue();
    }

    private void endValue() {
        if (!levels.isEmpty() && levels.peek().mapping) {
            levels.peek().key = Optional.empty();
        }
    }
}
