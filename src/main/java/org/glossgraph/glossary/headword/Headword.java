package org.glossgraph.glossary.headword;

import java.util.List;

/**
 * A headword as read.
 *
 * @param name the name that the author leads with
 * @param others further names for the same thing, in the order written
 */
public record Headword(String name, List<String> others) {
    /** Keeps its own copy of the list, without the name itself, bare or qualified. */
    public Headword {
        String main = name;
        others =
                others.stream()
                        .filter(other -> !other.isBlank() && !isQualified(other, main))
                        .distinct()
                        .toList();
    }

    /** Whether a text is a name, with nothing behind it but a parenthesis. */
    private static boolean isQualified(String text, String name) {
        if (!text.startsWith(name)) {
            return false;
        }
        String rest = text.substring(name.length()).strip();
        return rest.isEmpty()
                || (!name.isEmpty()
                        && "(（".indexOf(rest.charAt(0)) >= 0
                        && ")）".indexOf(rest.charAt(rest.length() - 1)) >= 0);
    }
}
