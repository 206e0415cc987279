package org.glossgraph.glossary.record;

import java.util.List;

/**
 * A record: a row of a table, a member of a list or map.
 *
 * @param source the path of its file; empty while only one file is looked at
 * @param line the source line it begins on, from 1
 * @param section the part of the file it stands in; empty for none
 * @param fields its values that are not blank, in order
 */
record Rec(String source, int line, String section, List<Field> fields) {
    Rec {
        fields = List.copyOf(fields);
    }

    /** A record of the file that is looked at. */
    Rec(int line, String section, List<Field> fields) {
        this("", line, section, fields);
    }

    /** The same record with other fields. */
    Rec with(List<Field> newFields) {
        return new Rec(source, line, section, newFields);
    }

    /** The same record in a file. */
    Rec from(String file) {
        return new Rec(file, line, section, fields);
    }
}
