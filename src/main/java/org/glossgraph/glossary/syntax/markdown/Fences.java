package org.glossgraph.glossary.syntax.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the lines of a Markdown text through its fenced code. */
final class Fences {
    private static final Pattern FENCE = Pattern.compile("^\\s*(`{3,}|~{3,})(.*)$");

    private String open = "";

    /** Reads the next line; whether it is code, or one of the fences around it. */
    boolean holds(String line) {
        Matcher fence = FENCE.matcher(line);
        boolean inside = isOpen();
        if (!fence.matches()) {
            return inside;
        }
        if (!inside) {
            open = fence.group(1);
        } else if (fence.group(1).startsWith(open) && fence.group(2).isBlank()) {
            open = "";
        }
        return true;
    }

    /** Whether the next line is inside. */
    boolean isOpen() {
        return !open.isEmpty();
    }
}
