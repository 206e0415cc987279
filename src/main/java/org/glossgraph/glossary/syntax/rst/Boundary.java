package org.glossgraph.glossary.syntax.rst;

/** Where inline markup may begin and end: its marks stand at the edges of words. */
final class Boundary {
    private static final String BEFORE = "'\"([{<-/:";
    private static final String AFTER = "'\")]}>-/\\:.,;!?";
    private static final String OPENERS = "'\"([{<“‘«‹";
    private static final String CLOSERS = "'\")]}>”’»›";

    private Boundary() {}

    /** Whether a mark of some length can open here. */
    static boolean opens(String text, int at, int length) {
        int next = at + length;
        boolean filled = next < text.length() && !Character.isWhitespace(text.charAt(next));
        return filled && begins(text, at) && !isQuoted(text, at, next);
    }

    /** Whether what stands here begins a word. */
    static boolean begins(String text, int at) {
        return at == 0 || isBefore(text.charAt(at - 1));
    }

    /** Whether a mark can have ended right before this. */
    static boolean ends(String text, int at) {
        return at >= text.length() || isAfter(text.charAt(at));
    }

    /** Whether a mark that closes can stand here: behind text, and behind no escape. */
    static boolean closes(String text, int at) {
        char before = text.charAt(at - 1);
        return !Character.isWhitespace(before) && before != '\\';
    }

    private static boolean isQuoted(String text, int at, int next) {
        int pair = at == 0 ? -1 : OPENERS.indexOf(text.charAt(at - 1));
        return pair >= 0 && CLOSERS.charAt(pair) == text.charAt(next);
    }

    private static boolean isBefore(char c) {
        return Character.isWhitespace(c) || BEFORE.indexOf(c) >= 0 || isForeign(c);
    }

    private static boolean isAfter(char c) {
        return Character.isWhitespace(c) || AFTER.indexOf(c) >= 0 || isForeign(c);
    }

    /** Punctuation outside of ASCII, and the blank that does not break. */
    private static boolean isForeign(char c) {
        return c > 127
                && switch (Character.getType(c)) {
                    case Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.OTHER_PUNCTUATION,
                            Character.SPACE_SEPARATOR ->
                            true;
                    default -> false;
                };
    }
}
