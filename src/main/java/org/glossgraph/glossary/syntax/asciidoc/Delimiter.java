package org.glossgraph.glossary.syntax.asciidoc;

/** The kinds of blocks that stand between two equal lines of signs. */
enum Delimiter {
    COMMENT,
    LISTING,
    PASSTHROUGH,
    TABLE,
    /** Example, quote and open blocks: their contents are blocks. */
    CONTAINER,
    /** A sidebar: beside the text. */
    SIDEBAR,
    NONE;

    private static final String SIGNS = "/-.+=_*~";
    private static final int SHORTEST = 4;

    /** The kind of block that a line opens or closes. */
    static Delimiter of(String line) {
        if (line.length() < 2) {
            return NONE;
        }
        if (line.equals("--")) {
            return CONTAINER;
        }
        if (line.startsWith("```")) {
            return LISTING;
        }
        char first = line.charAt(0);
        if (line.length() >= SHORTEST && ("|!,:".indexOf(first) >= 0) && isRow(line, 1, '=')) {
            return TABLE;
        }
        boolean row =
                line.length() >= SHORTEST && SIGNS.indexOf(first) >= 0 && isRow(line, 1, first);
        if (!row) {
            return NONE;
        }
        return switch (first) {
            case '/' -> COMMENT;
            case '-', '.' -> LISTING;
            case '+' -> PASSTHROUGH;
            case '=', '_' -> CONTAINER;
            case '*' -> SIDEBAR;
            default -> NONE;
        };
    }

    /** Whether a line opens or closes a block; three dashes are those of front matter. */
    static boolean isDelimiter(String line) {
        return of(line) != NONE || line.equals("---");
    }

    /** The line that closes the block which this one opens. */
    static String closing(String line) {
        return line.startsWith("```") ? "```" : line;
    }

    private static boolean isRow(String line, int from, char sign) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) != sign) {
                return false;
            }
        }
        return true;
    }
}
