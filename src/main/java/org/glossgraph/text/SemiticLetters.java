package org.glossgraph.text;

/**
 * The letters of Arabic and Hebrew that every writer sets: vowel signs, lengthening strokes and
 * joiners come and go, and the Arabic article is written with its noun.
 */
final class SemiticLetters {
    private static final String ARTICLE = "\u0627\u0644";
    private static final int SHORTEST = 3;

    private SemiticLetters() {}

    /** A word without what comes and goes; one of another script as it is. */
    static String bare(String word) {
        if (!mayHoldThem(word)) {
            return word;
        }
        StringBuilder bare = new StringBuilder();
        word.codePoints().filter(point -> !comesAndGoes(point)).forEach(bare::appendCodePoint);
        boolean article = bare.indexOf(ARTICLE) == 0;
        return article && bare.length() >= ARTICLE.length() + SHORTEST
                ? bare.substring(ARTICLE.length())
                : bare.toString();
    }

    /** Whether a letter is of the two scripts or a joiner; every word of every text is asked. */
    private static boolean mayHoldThem(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if ((letter >= 0x590 && letter <= 0x6FF) || letter == 0x200C || letter == 0x200D) {
                return true;
            }
        }
        return false;
    }

    /** Hebrew points, Arabic vowel signs, the stroke that lengthens, joiners. */
    private static boolean comesAndGoes(int point) {
        return (point >= 0x591
                        && point <= 0x5C7
                        && Character.getType(point) == Character.NON_SPACING_MARK)
                || (point >= 0x64B && point <= 0x65F)
                || point == 0x670
                || point == 0x640
                || point == 0x200C
                || point == 0x200D;
    }
}
