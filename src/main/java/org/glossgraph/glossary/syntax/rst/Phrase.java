package org.glossgraph.glossary.syntax.rst;

import java.util.Locale;

/**
 * What stands between backquotes: {@code title <target>}, or a title that is its own target.
 *
 * @param title the words to be read, as in the source
 * @param target what they lead to, on one line
 * @param explicit whether the target stands in angle brackets
 */
record Phrase(String title, String target, boolean explicit) {
    static Phrase of(String raw) {
        int open = raw.endsWith(">") ? raw.lastIndexOf('<') : -1;
        boolean escaped = open > 0 && raw.charAt(open - 1) == '\\';
        if (open < 0 || escaped || open + 2 >= raw.length()) {
            return new Phrase(raw, flat(raw), false);
        }
        String target = flat(raw.substring(open + 1, raw.length() - 1));
        String title = raw.substring(0, titleEnd(raw, open));
        return new Phrase(title.isEmpty() ? target : title, target, true);
    }

    /** The title ends before the blanks, escaped or not, that part it from the target. */
    private static int titleEnd(String raw, int open) {
        int end = open;
        while (end > 0
                && (Character.isWhitespace(raw.charAt(end - 1))
                        || (raw.charAt(end - 1) == '\\' && end < open))) {
            end--;
        }
        return end;
    }

    /** The form in which names are compared: small letters, single blanks, no escapes. */
    static String name(String raw) {
        return flat(raw).toLowerCase(Locale.ROOT);
    }

    private static String flat(String raw) {
        return raw.replace("\\", "").replaceAll("\\s+", " ").strip();
    }
}
