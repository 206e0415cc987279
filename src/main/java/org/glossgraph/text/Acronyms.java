package org.glossgraph.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Short forms and what they stand for, after Schwartz and Hearst (2003). */
public final class Acronyms {
    private static final int LONGEST = 8;

    private static final int MOST_WORDS = 16;

    /** Articles and prepositions of other languages, which acronyms pass over as well. */
    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "du", "des", "la", "le", "les", "et", "à", "aux", "en", "l", "d", "der",
                    "das", "und", "für", "von", "del", "los", "las", "y", "di", "della", "dos",
                    "da");

    private Acronyms() {}

    /** Whether a name is written as an acronym: two capitals or more, no small letter. */
    public static boolean isAcronym(String name) {
        return name.length() <= LONGEST
                && name.indexOf(' ') < 0
                && name.chars().filter(Character::isUpperCase).count() >= 2
                && name.chars().noneMatch(Character::isLowerCase);
    }

    /**
     * Whether a name could be a short form: one short word, with a capital behind its first letter.
     */
    public static boolean isShortForm(String name) {
        return name.length() >= 2
                && name.length() <= LONGEST
                && name.indexOf(' ') < 0
                && name.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /**
     * Whether the letters of the short form stand in the long form in their order, the first at its
     * beginning, each at the beginning of a word or behind a letter that was used, and whether they
     * use most of its words.
     */
    public static boolean expands(String shortForm, String longForm) {
        String letters = letters(shortForm);
        List<String> words = words(longForm);
        long content = words.stream().filter(Fit::counts).count();
        if (letters.length() < 2
                || words.size() < 2
                || words.size() > MOST_WORDS
                || content > letters.length() + 3) {
            return false;
        }
        return new Fit(letters, words).fits(0, 0, 1);
    }

    /**
     * Whether the capitals and digits of a short form are the initials of a name, one for each of
     * its words of content: {@code SoLa} of "Sonar for Landmarks".
     */
    public static boolean hasInitialsOf(String shortForm, String longForm) {
        String capitals =
                letters(
                        shortForm
                                .codePoints()
                                .filter(each -> !Character.isLowerCase(each))
                                .collect(
                                        StringBuilder::new,
                                        StringBuilder::appendCodePoint,
                                        StringBuilder::append)
                                .toString());
        StringBuilder initials = new StringBuilder();
        words(longForm).stream()
                .filter(Fit::counts)
                .forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        return initials.length() > 1
                && (capitals.contentEquals(initials) || capitals.equals(initials(longForm)))
                && !FunctionWords.isFunctionWord(shortForm.toLowerCase(Locale.ROOT))
                && expands(shortForm, longForm);
    }

    /** A short form without the small s of its plural. */
    public static String singular(String shortForm) {
        int last = shortForm.length() - 1;
        boolean plural =
                last >= 2
                        && shortForm.charAt(last) == 's'
                        && Character.isUpperCase(shortForm.charAt(last - 1));
        return plural ? shortForm.substring(0, last) : shortForm;
    }

    /** The first letters of the words of a name, in small letters. */
    public static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        Tokens.of(name).stream()
                .filter(Token::isWord)
                .forEach(word -> initials.appendCodePoint(word.text().codePointAt(0)));
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String name) {
        return Tokens.of(name).stream().filter(Token::isWord).map(Token::lower).toList();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /**
     * Lays the letters over the words. Both are short, so that trying every way is cheap.
     *
     * @param letters the letters of the short form
     * @param words the words of the long form
     */
    private record Fit(String letters, List<String> words) {
        /** Whether the letters from one on fit the words from one on, with some words to spare. */
        boolean fits(int letter, int word, int spare) {
            if (letter == letters.length()) {
                return words.subList(word, words.size()).stream().filter(Fit::counts).count()
                        <= spare;
            }
            if (word == words.size()) {
                return false;
            }
            return uses(letter, word, spare) || skips(letter, word, spare);
        }

        private boolean uses(int letter, int word, int spare) {
            String each = words.get(word);
            int inside = 0;
            int used = 0;
            while (letter + used < letters.length()) {
                inside = each.indexOf(letters.charAt(letter + used), inside);
                if (inside < 0 || (used == 0 && inside > 0)) {
                    return false;
                }
                inside++;
                used++;
                if (fits(letter + used, word + 1, spare)) {
                    return true;
                }
            }
            return false;
        }

        private boolean skips(int letter, int word, int spare) {
            int left = counts(words.get(word)) ? spare - 1 : spare;
            return word > 0 && left >= 0 && fits(letter, word + 1, left);
        }

        private static boolean counts(String word) {
            return !FunctionWords.isFunctionWord(word) && !PARTICLES.contains(word);
        }
    }
}
