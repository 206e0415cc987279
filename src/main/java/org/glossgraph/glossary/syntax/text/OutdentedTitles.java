package org.glossgraph.glossary.syntax.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the titles of a plain text whose text is indented and whose titles are not, as manuals and
 * standards have it: a line by itself that begins at the margin.
 */
final class OutdentedTitles {
    private static final int LONGEST = 70;
    private static final double MOST = 0.7;
    private static final Pattern NUMBER =
            Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3}){0,4}|[A-Z])\\.?\\s+\\S");
    private static final Pattern NO_TITLE =
            Pattern.compile(".*(?:[.!?;,:]|\\S\\s{3,}\\S.*|\\t.*)\\s*");

    private OutdentedTitles() {}

    /** The ranks of the titles, by the number of their line, from 0. */
    static Map<Integer, Integer> in(String[] lines) {
        int written = 0;
        int indented = 0;
        for (String line : lines) {
            written += line.isBlank() ? 0 : 1;
            indented += line.startsWith("  ") || line.startsWith("\t") ? 1 : 0;
        }
        Map<Integer, Integer> titles = new HashMap<>();
        for (int i = 0; i < lines.length && indented >= MOST * written; i++) {
            if (isTitle(lines, i)) {
                titles.put(i, rank(lines[i]));
            }
        }
        return titles;
    }

    private static boolean isTitle(String[] lines, int i) {
        String line = lines[i];
        boolean atMargin = !line.isBlank() && !Character.isWhitespace(line.charAt(0));
        boolean alone =
                (i == 0 || lines[i - 1].isBlank())
                        && i + 1 < lines.length
                        && lines[i + 1].isBlank();
        return atMargin
                && alone
                && line.length() <= LONGEST
                && Character.isLetterOrDigit(line.codePointAt(0))
                && !NO_TITLE.matcher(line).matches();
    }

    private static int rank(String line) {
        Matcher number = NUMBER.matcher(line);
        return number.find() ? 1 + (int) number.group(1).chars().filter(c -> c == '.').count() : 1;
    }
}
