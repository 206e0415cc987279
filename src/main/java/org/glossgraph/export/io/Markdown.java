package org.glossgraph.export.io;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text in Markdown: what would be markup is written as what it is, in a way that CommonMark,
 * GitHub, Obsidian and Python-Markdown all read back.
 */
public final class Markdown {
    private static final Pattern LIST = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

    /**
     * Where an element of HTML or the address of a link would begin. TeX does not care for a blank
     * there, and whoever reads the page without formulas sees text.
     */
    private static final Pattern BEGIN_IN_FORMULA = Pattern.compile("<(?=\\S)|](?=\\()");

    private Markdown() {}

    /** A text on one line. */
    public static String line(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        append(escaped, Text.line(text));
        return withoutList(escaped);
    }

    /** A text on one line in which code and formulas stay what they are. */
    public static String prose(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (Piece piece : Piece.of(Text.line(text))) {
            switch (piece.kind()) {
                case PLAIN -> append(escaped, piece.text());
                case CODE -> escaped.append('`').append(piece.text()).append('`');
                case MATH -> escaped.append('$').append(formula(piece.text())).append('$');
                case DISPLAY -> escaped.append("$$").append(formula(piece.text())).append("$$");
            }
        }
        return withoutList(escaped);
    }

    private static String formula(String tex) {
        return BEGIN_IN_FORMULA.matcher(tex).replaceAll("$0 ");
    }

    private static String withoutList(CharSequence escaped) {
        Matcher list = LIST.matcher(escaped);
        return list.find() ? list.replaceFirst("$1\\\\$2") : escaped.toString();
    }

    private static void append(StringBuilder escaped, String text) {
        for (int i = 0; i < text.length(); i++) {
            append(escaped, text.charAt(i), escaped.isEmpty());
        }
    }

    private static void append(StringBuilder escaped, char c, boolean first) {
        switch (c) {
            case '\\', '`', '*', '_', '{', '}', '[', ']' -> escaped.append('\\').append(c);
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            // Tables, deletions, formulas, comments and marks of one dialect or another.
            case '|', '~', '$', '%', '^', '=' -> escaped.append("&#").append((int) c).append(';');
            case '#', '+', '-' -> escaped.append(first ? "\\" : "").append(c);
            case ':' -> escaped.append(first ? "&#58;" : ":");
            default -> escaped.append(c);
        }
    }

    /** A link; the address is a URI. */
    public static String link(String name, String uri) {
        return "[" + line(name) + "](<" + uri.replace(">", "%3E").replace("<", "%3C") + ">)";
    }
}
