package org.glossgraph.glossary.syntax.latex;

import java.util.HashMap;
import java.util.Map;

/** Finds the ends of formulas; a search that has failed is not made again. */
final class Formulas {
    private final String text;
    private final Map<String, Integer> searched = new HashMap<>();
    private int noneBefore;

    Formulas(String text) {
        this.text = text;
    }

    /** The place behind the formula that opens at a place; -1 if none does. */
    int end(int open) {
        if (open < noneBefore) {
            return -1;
        }
        if (text.startsWith("$$", open)) {
            return end("$$", open + 2);
        }
        if (text.charAt(open) == '$') {
            return end("$", open + 1);
        }
        return text.startsWith("\\(", open)
                ? end("\\)", open + 2)
                : text.startsWith("\\[", open) ? end("\\]", open + 2) : -1;
    }

    /** The end at the closing sign, outside of braces and before an empty line. */
    private int end(String sign, int from) {
        int depth = 0;
        int place = from;
        while (place < text.length()) {
            char c = text.charAt(place);
            if (depth == 0 && text.startsWith(sign, place)) {
                return place + sign.length();
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0 || (c == '\n' && isBlankLine(place + 1))) {
                break;
            }
            place += c == '\\' ? 2 : 1;
        }
        noneBefore = place;
        return -1;
    }

    private boolean isBlankLine(int from) {
        int place = from;
        while (place < text.length() && (text.charAt(place) == ' ' || text.charAt(place) == '\t')) {
            place++;
        }
        return place < text.length() && text.charAt(place) == '\n';
    }

    /** The next place of a text; -1 for none. Places must not go back between two calls for one. */
    int next(String wanted, int from) {
        int known = searched.getOrDefault(wanted, -1);
        if (known < from) {
            int found = text.indexOf(wanted, from);
            known = found < 0 ? Integer.MAX_VALUE : found;
            searched.put(wanted, known);
        }
        return known == Integer.MAX_VALUE ? -1 : known;
    }

    /** A formula as it is kept: on one line, without comments. */
    static String literal(String source) {
        StringBuilder literal = new StringBuilder(source.length());
        int place = 0;
        while (place < source.length()) {
            char c = source.charAt(place);
            if (c == '\\' && place + 1 < source.length()) {
                literal.append(c)
                        .append(source.charAt(place + 1) == '\n' ? ' ' : source.charAt(place + 1));
                place++;
            } else if (c == '%') {
                int end = source.indexOf('\n', place);
                place = end < 0 ? source.length() : end;
            } else if (Character.isWhitespace(c)) {
                if (literal.charAt(literal.length() - 1) != ' ') {
                    literal.append(' ');
                }
            } else {
                literal.append(c);
            }
            place++;
        }
        return literal.toString();
    }
}
