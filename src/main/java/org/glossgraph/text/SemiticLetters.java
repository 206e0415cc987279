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
        if (word.chars().noneMatch(c -> (c >= 0x590 && c <= 0x6FF) || c == 0x200C || c == 0x200D)) {
            return word;
        }
        StringBuilder bare = new StringBuilder();
        word.codePoints().filter(point -> !comesAndGoes(point)).forEach(bare::appendCodePoint);
        boolean article = bare.indexOf(ARTICLE) == 0;
        return article && bare.length() >= ARTICLE.length() + SHORTEST
                ? bare.substring(ARTICLE.length())
                : bare.toString();
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
