package org.glossgraph.text;

/** The signs that turn the direction of text: embeddings, overrides, isolates (UAX 9, 2). */
public final class DirectionSigns {
    private static final String OPENING = "\u202a\u202b\u2066\u2067\u2068";
    private static final String CLOSING = "\u202c\u2069";
    private static final String OVERRIDES = "\u202d\u202e";

    private DirectionSigns() {}

    /** Whether a character is one of them. */
    public static boolean isSign(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /**
     * Whether a text can make itself, or what stands around it, look like something else: it
     * overrides the order of letters, or leaves a sign open.
     */
    public static boolean deceive(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u202a' && OVERRIDES.indexOf(c) >= 0) {
                return true;
            }
            open += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            if (open < 0) {
                return true;
            }
        }
        return open > 0;
    }

    /** A sign written out: U+202E. */
    public static String shown(int sign) {
        return "U+%04X".formatted(sign);
    }
}
