package org.glossgraph.text;

/** Takes signs off the ends of a text, in the time of the text however many there are. */
public final class Strip {
    private Strip() {}

    /** The text without the white space and the signs at its end. */
    public static String end(String text, String signs) {
        int end = text.length();
        while (end > 0 && isOne(text.charAt(end - 1), signs)) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The text without the white space and the signs at both ends. */
    public static String both(String text, String signs) {
        int from = 0;
        while (from < text.length() && isOne(text.charAt(from), signs)) {
            from++;
        }
        return end(text.substring(from), signs);
    }

    private static boolean isOne(char c, String signs) {
        return Character.isWhitespace(c) || signs.indexOf(c) >= 0;
    }
}
