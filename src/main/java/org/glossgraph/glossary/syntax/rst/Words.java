package org.glossgraph.glossary.syntax.rst;

import java.util.List;

/** Where words and web addresses in a text end. */
final class Words {
    private static final List<String> SCHEMES = List.of("https://", "http://", "ftp://");
    private static final String INSIDE = "-._+:";
    private static final String NOT_IN_ADDRESS = "<>\"`|";
    private static final String NOT_LAST_IN_ADDRESS = ".,;:!?'\")]}*";

    private Words() {}

    /** The end of the letters and digits here, with single signs between them. */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || isInside(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isInside(String text, int at) {
        return INSIDE.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Whether a web address begins here. */
    static boolean isAddress(String text, int at) {
        return SCHEMES.stream().anyMatch(scheme -> text.startsWith(scheme, at));
    }

    /** The end of the address here, without the punctuation behind it. */
    static int addressEnd(String text, int at) {
        int end = at;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && NOT_IN_ADDRESS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (NOT_LAST_IN_ADDRESS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
