package org.glossgraph.glossary.syntax.rst;

/**
 * A line of the source.
 *
 * @param number its number, from 1
 * @param indent the column that its text begins at, from 0
 * @param text its text without blanks at either end
 */
record Line(int number, int indent, String text) {
    private static final int TAB = 8;

    /** A line as it stands in a file. */
    static Line of(String raw, int number) {
        int column = 0;
        int at = 0;
        while (at < raw.length() && Character.isWhitespace(raw.charAt(at))) {
            column = raw.charAt(at) == '\t' ? (column / TAB + 1) * TAB : column + 1;
            at++;
        }
        return new Line(number, column, raw.substring(at).stripTrailing());
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** The line without its first characters: a mark that counts as indentation. */
    Line from(int offset) {
        Line rest = of(text.substring(offset), number);
        return new Line(number, indent + offset + rest.indent, rest.text);
    }

    /** The same text at another column. */
    Line at(int newIndent) {
        return new Line(number, newIndent, text);
    }

    /** The same line without text. */
    Line cleared() {
        return new Line(number, 0, "");
    }
}
