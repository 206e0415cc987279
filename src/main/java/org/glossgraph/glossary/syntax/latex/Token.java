package org.glossgraph.glossary.syntax.latex;

/**
 * A piece of a LaTeX source.
 *
 * @param kind what it is
 * @param text a command's name, a parameter's number, else the piece as written
 * @param line the source line it begins on, from 1
 */
record Token(Kind kind, String text, int line) {
    /** The kinds of pieces. */
    enum Kind {
        /** A command; its text is the name without the backslash. */
        COMMAND,
        /** An opening brace. */
        OPEN,
        /** A closing brace. */
        CLOSE,
        /** Characters; a bracket, a comma and an equals sign stand alone. */
        TEXT,
        /** Blanks within a line. */
        BLANK,
        /** A line end. */
        NEWLINE,
        /** An empty line. */
        PARAGRAPH,
        /** A formula with its delimiters. */
        MATH,
        /** Characters that mean nothing but themselves, inside a line. */
        VERBATIM,
        /** As {@code VERBATIM}, over several lines. */
        LISTING,
        /** A sign that parts the cells of a table. */
        CELL,
        /** The place of an argument in the body of a macro. */
        PARAMETER
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isCommand(String name) {
        return kind == Kind.COMMAND && text.equals(name);
    }

    boolean isText(String characters) {
        return kind == Kind.TEXT && text.equals(characters);
    }

    /** Whether it is white space. */
    boolean isBlank() {
        return kind == Kind.BLANK || kind == Kind.NEWLINE;
    }

    /** The piece as it stands in a formula. */
    String literal() {
        return switch (kind) {
            case COMMAND -> "\\" + text;
            case NEWLINE, PARAGRAPH -> " ";
            case PARAMETER -> "#" + text;
            default -> text;
        };
    }
}
