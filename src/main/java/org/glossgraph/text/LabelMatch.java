package org.glossgraph.text;

import java.util.List;

/**
 * A label found in a text.
 *
 * @param from its first token
 * @param to the token behind it
 * @param values what the label stands for, in the order in which it was added; at least one
 * @param <T> the type of what labels stand for
 */
public record LabelMatch<T>(int from, int to, List<T> values) {
    /** Keeps its own copy of the list. */
    public LabelMatch {
        values = List.copyOf(values);
    }
}
