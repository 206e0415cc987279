package org.glossgraph.glossary.block;

import java.util.List;

/** A piece of a document, free of the syntax it was written in. */
public sealed interface Block {
    /** The source line it begins on, from 1. */
    int line();

    /** What it says; empty where it is no text. */
    default RichText text() {
        return RichText.EMPTY;
    }

    /** How deep it stands in lists: 0 outside of them. */
    default int depth() {
        return 0;
    }

    /**
     * A heading.
     *
     * @param level its rank, 1 for the highest
     */
    record Heading(int line, int level, RichText text) implements Block {}

    /**
     * Running text.
     *
     * @param depth 0, or the depth of the item (plus one) that it continues
     */
    record Paragraph(int line, int depth, RichText text) implements Block {}

    /**
     * The first text of a list item.
     *
     * @param depth 0 for an item of an outermost list
     */
    record Item(int line, int depth, RichText text) implements Block {}

    /** The term of a definition list. */
    record Term(int line, RichText text) implements Block {}

    /** The first text about the terms before it in a definition list. */
    record Description(int line, RichText text) implements Block {}

    /** A table. */
    record Table(int line, List<Row> rows) implements Block {
        /** Keeps its own copy of the list. */
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param header whether it names the columns
     */
    record Row(int line, boolean header, List<RichText> cells) {
        /** Keeps its own copy of the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Preformatted text. */
    record Code(int line, int depth, RichText text) implements Block {}

    /** A line across the page. */
    record Rule(int line) implements Block {}
}
