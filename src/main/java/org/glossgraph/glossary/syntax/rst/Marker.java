package org.glossgraph.glossary.syntax.rst;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that items and fields begin with. */
final class Marker {
    private static final Pattern BULLET = Pattern.compile("[-*+•‣⁃](?:\\s+|$)");
    private static final String ORDINAL = "(?:\\d{1,9}|#|[a-zA-Z]|[ivxlcdm]{1,9}|[IVXLCDM]{1,9})";
    private static final Pattern ENUMERATOR =
            Pattern.compile("(?:\\(" + ORDINAL + "\\)|" + ORDINAL + "[.)])(?:\\s+|$)");
    private static final int LONGEST_NAME = 200;

    private Marker() {}

    /** The length of the mark of an item; 0 for a line without one. */
    static int ofItem(Lines lines, int index, Region region) {
        String text = lines.get(index).text();
        Matcher bullet = BULLET.matcher(text);
        if (bullet.lookingAt()) {
            return bullet.end();
        }
        Matcher enumerator = ENUMERATOR.matcher(text);
        return enumerator.lookingAt() && mayGoOn(lines, index + 1, region) ? enumerator.end() : 0;
    }

    /** What follows a number: nothing, indented text, or the next number; else it is a sentence. */
    private static boolean mayGoOn(Lines lines, int next, Region region) {
        return !lines.hasText(next, region)
                || lines.get(next).indent() != region.indent()
                || ENUMERATOR.matcher(lines.get(next).text()).lookingAt();
    }

    /**
     * Where the name of a field ends, at its second colon; -1 for a line that is none, as one that
     * begins with a role.
     */
    static int fieldEnd(String text) {
        if (text.length() < 3 || text.charAt(0) != ':' || " :".indexOf(text.charAt(1)) >= 0) {
            return -1;
        }
        int last = Math.min(text.length(), LONGEST_NAME);
        for (int i = 2; i < last; i++) {
            boolean apart = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
            char before = text.charAt(i - 1);
            if (text.startsWith(":`", i)) {
                return -1;
            }
            if (text.charAt(i) == ':' && apart && before != '\\' && before != ' ') {
                return i;
            }
        }
        return -1;
    }
}
