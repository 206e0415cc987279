package org.glossgraph.export.io;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text in Markdown: what would be markup is written as what it is, in a way that CommonMark,
 * GitHub, Obsidian and Python-Markdown all read back.
 */
public final class Markdown {
    private static final Pattern LIST = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

    private Markdown() {}

    /** A text on one line. */
    public static String line(String text) {
        String line = Text.line(text);
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            append(escaped, line.charAt(i), i == 0);
        }
        Matcher list = LIST.matcher(escaped);
        return list.find() ? list.replaceFirst("$1\\\\$2") : escaped.toString();
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
