package org.glossgraph.glossary.entry;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader sees of a text. Overrides of the writing direction are taken out everywhere: they
 * make a text look like another, and no language needs them. The other controls of direction stay
 * where there is right-to-left writing for which they are made, and in a passage where they are
 * closed; joiners stay in the scripts that join.
 */
final class VisibleText {
    private static final Set<UnicodeScript> UNJOINED =
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);
    private static final Set<UnicodeScript> WITHOUT_BLANKS =
            Set.of(
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    private static final String MARKS = "\u200e\u200f\u061c";
    private static final String OPENING = "\u202a\u202b\u2066\u2067\u2068";
    private static final String CLOSING = "\u202c\u2069";
    private static final String OVERRIDES = "\u202d\u202e";

    /** Soft hyphen, zero width space, word joiner, byte order mark, invisible operators. */
    private static final String INVISIBLE =
            "\u00ad\u200b\u2060\ufeff\u2061\u2062\u2063\u2064\u180e";

    private static final String JOINERS = "\u200c\u200d";

    private VisibleText() {}

    /** Whether a text has no character that is looked at here; almost all have none. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\t';
            boolean format = c >= '\u00ad' && Character.getType(c) == Character.FORMAT;
            if (control || format || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** A character of a text that hides something: an override, a tag or a control. */
    static Optional<Integer> hidden(String text) {
        return text.codePoints().filter(VisibleText::hides).boxed().findFirst();
    }

    private static boolean hides(int point) {
        return has(OVERRIDES, point)
                || (point >= 0xE0000 && point <= 0xE007F)
                || (Character.isISOControl(point) && point != '\n' && point != '\t')
                || Character.getType(point) == Character.SURROGATE;
    }

    /** A name as it is seen. */
    static String ofName(String name) {
        boolean rightToLeft = isRightToLeft(name);
        return of(name, rightToLeft && isClosed(name), rightToLeft).strip();
    }

    /** A passage as it is seen. */
    static String ofText(String text) {
        return of(text, isClosed(text), true);
    }

    private static String of(String text, boolean keepsEmbedding, boolean keepsMarks) {
        StringBuilder seen = new StringBuilder(text.length());
        int before = -1;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean kept =
                    (has(OPENING, point) || has(CLOSING, point))
                            ? keepsEmbedding
                            : (has(MARKS, point) ? keepsMarks : isSeen(point, before));
            if (kept) {
                boolean lost = Character.getType(point) == Character.SURROGATE;
                seen.appendCodePoint(lost ? 0xFFFD : point);
                before = point;
            }
        }
        return seen.toString();
    }

    private static boolean isSeen(int point, int before) {
        if (Character.getType(point) == Character.SURROGATE) {
            return true;
        }
        UnicodeScript script = before < 0 ? UnicodeScript.LATIN : UnicodeScript.of(before);
        if (has(JOINERS, point)) {
            return !UNJOINED.contains(script);
        }
        boolean blank = point == '\u200b' && WITHOUT_BLANKS.contains(script);
        return blank || !(hides(point) || has(INVISIBLE, point));
    }

    private static boolean has(String characters, int point) {
        return characters.indexOf(point) >= 0;
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .map(Character::getDirectionality)
                .anyMatch(
                        d ->
                                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** Whether each embedding and isolate is closed, and nothing else is. */
    private static boolean isClosed(String text) {
        int open = 0;
        for (int i = 0; i < text.length() && open >= 0; i++) {
            open += has(OPENING, text.charAt(i)) ? 1 : has(CLOSING, text.charAt(i)) ? -1 : 0;
        }
        return open == 0;
    }
}
