package org.glossgraph.glossary.syntax.asciidoc;

import java.util.Optional;

/**
 * A line that begins with a term: {@code Term:: text}.
 *
 * @param term the term as written
 * @param marker the sign behind it, which tells lists inside of each other apart
 * @param text what follows on the line; empty for nothing
 */
record LabelledLine(String term, String marker, String text) {
    private static final int LONGEST_TERM = 300;
    private static final int LONGEST_MARKER = 4;

    /** What a line is, if it is one. */
    static Optional<LabelledLine> of(String line) {
        String stripped = line.stripLeading();
        int from = 1;
        while (from > 0 && from < stripped.length() && from < LONGEST_TERM) {
            int at = marker(stripped, from);
            int end = at < 0 ? -1 : markerEnd(stripped, at);
            if (end > 0 && isEnd(stripped, end)) {
                String term = stripped.substring(0, at).strip();
                String text = stripped.substring(end).strip();
                return term.isEmpty() || at > LONGEST_TERM
                        ? Optional.empty()
                        : Optional.of(new LabelledLine(term, stripped.substring(at, end), text));
            }
            from = at < 0 ? -1 : Math.max(end, at + 2);
        }
        return Optional.empty();
    }

    private static boolean isEnd(String line, int at) {
        return at == line.length() || Character.isWhitespace(line.charAt(at));
    }

    private static int marker(String line, int from) {
        int colons = line.indexOf("::", from);
        int semicolons = line.indexOf(";;", from);
        return colons < 0 || (semicolons >= 0 && semicolons < colons) ? semicolons : colons;
    }

    /** Where the signs end; -1 if they are too many. */
    private static int markerEnd(String line, int at) {
        int end = at;
        while (end < line.length() && line.charAt(end) == line.charAt(at)) {
            end++;
        }
        int most = line.charAt(at) == ':' ? LONGEST_MARKER : 2;
        return end - at <= most ? end : -1;
    }
}
