package org.glossgraph.web.query;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A regular expression that needs time in proportion to the text, whatever it says. It is that of
 * RE2: no back-references, no looking around.
 */
final class LinearPattern {
    private static final int LONGEST = 200;
    // Of single characters, once every counted repetition is written out.
    private static final int LARGEST = 1000;

    private LinearPattern() {}

    /**
     * Compiles a pattern.
     *
     * @param flags those of XPath (XQuery and XPath Functions, section 5.6.2): i, m, q, s and x
     * @throws IllegalArgumentException where it is no pattern, none that RE2 knows, or too large
     */
    static Pattern of(String pattern, String flags) {
        boolean literal = flags.contains("q");
        String plain = flags.contains("x") && !literal ? withoutSpace(pattern) : pattern;
        if (plain.length() > LONGEST || (!literal && size(plain) > LARGEST)) {
            throw new IllegalArgumentException("The pattern is too large");
        }
        try {
            return Pattern.compile(literal ? Pattern.quote(plain) : plain, options(flags));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("No pattern", e);
        }
    }

    private static int options(String flags) {
        int options = 0;
        for (int i = 0; i < flags.length(); i++) {
            options |=
                    switch (flags.charAt(i)) {
                        case 'i' -> Pattern.CASE_INSENSITIVE;
                        case 'm' -> Pattern.MULTILINE;
                        case 's' -> Pattern.DOTALL;
                        case 'q', 'x' -> 0;
                        default -> throw new IllegalArgumentException("No flag");
                    };
        }
        return options;
    }

    /** Outside of character classes, as XPath has it. */
    private static String withoutSpace(String pattern) {
        StringBuilder kept = new StringBuilder();
        int end;
        for (int at = 0; at < pattern.length(); at = end) {
            end = endOfAtom(pattern, at);
            if (!Character.isWhitespace(pattern.charAt(at))) {
                kept.append(pattern, at, end);
            }
        }
        return kept.toString();
    }

    /** The size of the pattern with {@code a{3}} as {@code aaa}. */
    private static long size(String pattern) {
        Deque<Long> outer = new ArrayDeque<>();
        long size = 0;
        long last = 0;
        int end;
        for (int at = 0; at < pattern.length(); at = end) {
            end = endOfAtom(pattern, at);
            char c = pattern.charAt(at);
            if (c == '(') {
                outer.push(size);
                size = 0;
            } else if (c == ')' && !outer.isEmpty()) {
                last = size + 1;
                size = Math.min(LARGEST + 1L, last + outer.pop());
            } else if (c == '{' && pattern.indexOf('}', at) > 0) {
                end = pattern.indexOf('}', at) + 1;
                long more = last * Math.max(0, most(pattern.substring(at + 1, end - 1)) - 1);
                last += more;
                size = Math.min(LARGEST + 1L, size + more);
            } else {
                last = 1;
                size++;
            }
        }
        return size + outer.stream().mapToLong(Long::longValue).sum();
    }

    /** The larger number of a repetition; what is none counts as none. */
    private static int most(String repetition) {
        int most = 0;
        for (String number : repetition.split(",", -1)) {
            if (!number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
                most = Math.max(most, number.length() > 4 ? LARGEST : Integer.parseInt(number));
            }
        }
        return most;
    }

    /** Where an escaped character or a class ends; any other character ends at once. */
    private static int endOfAtom(String pattern, int at) {
        char c = pattern.charAt(at);
        if (c == '\\') {
            return Math.min(pattern.length(), at + 2);
        }
        if (c != '[') {
            return at + 1;
        }
        int end = at + 1;
        while (end < pattern.length() && pattern.charAt(end) != ']') {
            end += pattern.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(pattern.length(), end + 1);
    }
}
