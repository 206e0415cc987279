package org.glossgraph.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The script that most letters of some texts are of; none where they have no letters. */
    public static Optional<UnicodeScript> main(List<String> texts) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        texts.forEach(
                text ->
                        text.codePoints()
                                .filter(Character::isLetter)
                                .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum)));
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Whether two texts have letters, and one of them some of a script that the other has not. */
    public static boolean differ(String one, String other) {
        Set<UnicodeScript> scripts = scripts(one);
        Set<UnicodeScript> others = scripts(other);
        return !scripts.isEmpty() && !others.isEmpty() && !scripts.equals(others);
    }

    private static Set<UnicodeScript> scripts(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON)
                .collect(Collectors.toSet());
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
