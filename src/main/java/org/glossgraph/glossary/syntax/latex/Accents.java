package org.glossgraph.glossary.syntax.latex;

import java.text.Normalizer;
import java.util.Map;

/** Puts an accent on the letter that follows. */
final class Accents {
    private static final char NONE = 0;

    /** Accents without a letter are signs of their own. */
    private static final Map<Character, String> ALONE = Map.of('\u0302', "^", '\u0303', "~");

    private char pending = NONE;

    void begin(char combining) {
        pending = combining;
    }

    /** The words with the accent that waits for its letter. */
    String applied(String words) {
        if (pending == NONE || words.isEmpty()) {
            return words;
        }
        char combining = pending;
        pending = NONE;
        int first = words.offsetByCodePoints(0, 1);
        String letter = words.substring(0, first).replace('ı', 'i').replace('ȷ', 'j');
        if (letter.isBlank()) {
            return words;
        }
        return Normalizer.normalize(letter + combining, Normalizer.Form.NFC)
                + words.substring(first);
    }

    /** What an accent shows whose letter does not come. */
    String end() {
        char combining = pending;
        pending = NONE;
        return ALONE.getOrDefault(combining, "");
    }
}
