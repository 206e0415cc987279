package org.glossgraph.glossary.syntax.rst;

import java.util.List;

/**
 * A document while it is read.
 *
 * @param lines its lines
 * @param inlines the reader of its texts
 * @param titles the levels of its sections
 * @param out where its blocks go
 */
record Page(Lines lines, Inlines inlines, Titles titles, BlockWriter out) {
    static Page of(Lines lines) {
        return new Page(lines, new Inlines(lines), new Titles(), new BlockWriter());
    }

    /** A part of the document that is read apart, such as a cell. */
    Page of(List<Line> part) {
        Lines others = new Lines(part);
        return new Page(others, inlines.of(others), new Titles(), new BlockWriter());
    }
}
