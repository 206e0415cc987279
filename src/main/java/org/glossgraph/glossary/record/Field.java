package org.glossgraph.glossary.record;

import java.util.List;

/**
 * A value of a record.
 *
 * @param path its name, after the names of the fields that it stands in
 * @param line the source line it begins on, from 1
 * @param text the value, as written
 * @param wrapped whether its line ends may be those of the page, not the author's
 * @param listed whether it is one of a list
 */
record Field(List<String> path, int line, String text, boolean wrapped, boolean listed) {
    Field {
        path = List.copyOf(path);
    }

    /** The same value under another path. */
    Field at(List<String> newPath) {
        return new Field(newPath, line, text, wrapped, listed);
    }

    /** Another text in its place. */
    Field with(String newText) {
        return new Field(path, line, newText, wrapped, listed);
    }
}
