package org.glossgraph.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** What sets the scripts of the world apart for a reader of words. */
public final class Scripts {
    /** Scripts that put no blanks between words, and Hangul, which puts particles behind them. */
    private static final Set<UnicodeScript> UNSPACED =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    private static final int LONG_VOWEL = 0x30FC;

    /** How many letters of such a script make a word, roughly. */
    private static final int LETTERS = 2;

    private Scripts() {}

    /** Whether a letter belongs to a script in which words do not end at blanks. */
    public static boolean isUnspaced(int point) {
        return point >= 0xE00
                && Character.isLetter(point)
                && UNSPACED.contains(UnicodeScript.of(point));
    }

    /** Whether it is Katakana, which writes foreign words, one after the other. */
    static boolean isKatakana(int point) {
        return point == LONG_VOWEL
                || (point >= 0x30A0 && UnicodeScript.of(point) == UnicodeScript.KATAKANA);
    }

    /** Whether it is a Korean syllable. */
    static boolean isHangul(int point) {
        return point >= 0x1100 && UnicodeScript.of(point) == UnicodeScript.HANGUL;
    }

    /** Whether it only changes the letter before it: an accent, a vowel sign, a joiner. */
    static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || point == 0x200C
                || point == 0x200D;
    }

    /**
     * How many words the letters of unspaced scripts in a text make, beyond those that blanks part.
     */
    public static int unspacedWords(String text) {
        long letters =
                text.codePoints().filter(each -> isUnspaced(each) && !isHangul(each)).count();
        return (int) (letters / LETTERS);
    }
}
