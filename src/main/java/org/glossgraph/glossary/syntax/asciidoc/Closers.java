package org.glossgraph.glossary.syntax.asciidoc;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the ends of what opens in a text. The searches for one sign only ever move forward, so that
 * all of them together are linear.
 */
final class Closers {
    private final String text;
    private final Map<String, Integer> found = new HashMap<>();
    private final int[] brackets;

    Closers(String text) {
        this.text = text;
        this.brackets = brackets(text);
    }

    /** For each opening bracket the place of its closing one; -1 for none. */
    private static int[] brackets(String text) {
        int[] partners = new int[text.length()];
        Arrays.fill(partners, -1);
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
            if (c == '[' && !escaped) {
                open[depth++] = i;
            } else if (c == ']' && !escaped && depth > 0) {
                partners[open[--depth]] = i;
            }
        }
        return partners;
    }

    /** Where the bracket that opens at a place is closed; -1 if it is not before the limit. */
    int bracket(int open, int limit) {
        return brackets[open] < limit ? brackets[open] : -1;
    }

    /**
     * The next place of a sign at or behind one place and before another; -1 for none. Places must
     * not go back between two calls for one sign.
     */
    int next(String sign, int from, int limit) {
        return next(sign, from, limit, false);
    }

    /** As {@code next}, where the sign stands at the end of a word. */
    int nextAtWordEnd(String sign, int from, int limit) {
        return next(sign, from, limit, true);
    }

    private int next(String sign, int from, int limit, boolean wordEnd) {
        String key = wordEnd ? sign + "|" : sign;
        int at = found.getOrDefault(key, 0);
        if (at < from) {
            at = text.indexOf(sign, from);
            while (wordEnd && at >= 0 && !isWordEnd(at, sign.length())) {
                at = text.indexOf(sign, at + 1);
            }
            at = at < 0 ? Integer.MAX_VALUE : at;
            found.put(key, at);
        }
        return at < limit ? at : -1;
    }

    private boolean isWordEnd(int at, int length) {
        boolean touches = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        int after = at + length;
        return touches && (after >= text.length() || !isWord(text.charAt(after)));
    }

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
