package org.glossgraph.glossary.headword;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells short forms by their letters: each stands in the long form, in order. */
final class Acronym {
    private static final int LONGEST = 15;
    private static final Pattern BREAK = Pattern.compile("[\\s\\-–—/,&+]+");

    /** Numbers that tell how often a letter stands there, or which version it is. */
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private Acronym() {}

    /** Whether one text is the short form of the other. */
    static boolean relates(String one, String other) {
        return isOf(one, other) || isOf(other, one);
    }

    /** Whether a text is one word with at least two capitals, digits or signs in it. */
    static boolean looksShort(String text) {
        long marks =
                text.chars()
                        .filter(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '/')
                        .count();
        return text.length() <= LONGEST && text.indexOf(' ') < 0 && marks >= 2;
    }

    /** Whether the letters of a short form stand in a long one in order, the first one first. */
    static boolean isOf(String shortForm, String longForm) {
        String letters = letters(shortForm);
        if (letters.length() < 2
                || shortForm.length() > LONGEST
                || BREAK.split(longForm.strip()).length < 2
                || shortForm.length() >= longForm.length()) {
            return false;
        }
        String singular =
                letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
        String text = longForm.toLowerCase(Locale.ROOT);
        String counted = DIGITS.matcher(letters).replaceAll("");
        return startsWords(letters, longForm)
                || startsWords(singular, longForm)
                || (counted.length() > 1 && startsWords(counted, longForm))
                || (looksShort(shortForm) && inOrder(singular, letters(text)));
    }

    /** Whether each letter begins a word of the long form; small words may be passed over. */
    private static boolean startsWords(String letters, String longForm) {
        int next = 0;
        for (String word : List.of(BREAK.split(longForm.toLowerCase(Locale.ROOT).strip()))) {
            if (next < letters.length()
                    && !word.isEmpty()
                    && word.charAt(0) == letters.charAt(next)) {
                next++;
            }
        }
        return next == letters.length();
    }

    private static boolean inOrder(String letters, String text) {
        if (text.isEmpty() || letters.isEmpty() || text.charAt(0) != letters.charAt(0)) {
            return false;
        }
        int next = 0;
        for (int i = 0; i < text.length() && next < letters.length(); i++) {
            next += text.charAt(i) == letters.charAt(next) ? 1 : 0;
        }
        return next == letters.length();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
