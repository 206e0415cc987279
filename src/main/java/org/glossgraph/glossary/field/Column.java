package org.glossgraph.glossary.field;

import java.util.List;

/**
 * A field as all records of a list have it.
 *
 * @param path its name, after the names of the fields that it stands in; an empty name where there
 *     is none
 * @param values its values in the records that have it, in order
 * @param records how many records there are
 */
public record Column(List<String> path, List<String> values, int records) {
    /** The path of the name under which a record itself stands in a map of records. */
    public static final List<String> KEY = List.of("");

    /** Keeps its own copies of the lists. */
    public Column {
        path = List.copyOf(path);
        values = List.copyOf(values);
    }

    /** Whether it is the name of the records themselves. */
    boolean isKey() {
        return path.equals(KEY);
    }
}
