package org.glossgraph.text;

/** The words of a text, as far as blanks part them; a blank is one of ASCII. */
public final class Words {
    private Words() {}

    /** How many there are. */
    public static int count(String text) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = isBlank(text.charAt(i));
            count += blank || inWord ? 0 : 1;
            inWord = !blank;
        }
        return count;
    }

    /** The text with one blank between words, and none around them. */
    public static String spaced(String text) {
        int i = 0;
        while (i < text.length() && !isUneven(text, i)) {
            i++;
        }
        if (i == text.length()) {
            return text.strip();
        }
        StringBuilder spaced = new StringBuilder(text.length()).append(text, 0, i);
        boolean inBlanks = false;
        for (; i < text.length(); i++) {
            boolean blank = isBlank(text.charAt(i));
            if (!blank || !inBlanks) {
                spaced.append(blank ? ' ' : text.charAt(i));
            }
            inBlanks = blank;
        }
        return spaced.toString().strip();
    }

    /** Whether something that is no single blank stands here. */
    private static boolean isUneven(String text, int at) {
        char c = text.charAt(at);
        return isBlank(c) && (c != ' ' || (at + 1 < text.length() && isBlank(text.charAt(at + 1))));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
