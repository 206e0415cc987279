package org.glossgraph.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glossgraph.text.GeneralEnglish;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;

/** Whether words are others cut short, as "app" is of "application". */
final class Clipping {
    private static final int LEAST_LETTERS = 4;

    /** What a clipping has at least that is a word of its own, too. */
    private static final int LEAST_OF_WORD = 6;

    private static final int LEAST_OF_PART = 3;

    /** Endings that make a new word of a word: what is left without one is no clipping. */
    private static final Pattern ENDING =
            Pattern.compile(
                    "e?s|e?d|ing|e?r|or|al|ly|ity|ic|ment|ness|i?on|t?ion|at?ion|i[sz]e[dr]?|i[sz]ing"
                            + "|i[sz]ation|ive|able|ful|less|ist|ism|ance|ence|ous|ary|ant|ent|ual|"
                            + "ator|ate[ds]?|ating|e|y");

    private static final Pattern CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private Clipping() {}

    /** Whether each word is the same as that of the name or a clipping of it, one at least. */
    static boolean isOf(List<Token> words, List<Token> name) {
        int clipped = 0;
        for (int i = 0; i < words.size(); i++) {
            Token full = name.get(i);
            boolean same = words.get(i).form().equals(name.get(i).form());
            String one = words.size() == 1 ? words.get(i).form() : words.get(i).lower();
            boolean inside = i < words.size() - 1;
            if (!same && !isCut(one, full, inside)) {
                return false;
            }
            clipped += same ? 0 : 1;
        }
        return clipped > 0
                && (words.size() > 1 || endsShort(words.get(0).form(), name.get(0).lower()));
    }

    private static boolean isCut(String one, Token full, boolean inside) {
        String small = full.lower();
        if (one.length() < LEAST_LETTERS || !small.startsWith(one)) {
            return false;
        }
        String rest = full.text().substring(one.length());
        boolean derived = ENDING.matcher(rest).matches() && !(inside && small.endsWith("al"));
        boolean joined = isWord(rest) || rest.chars().anyMatch(Character::isUpperCase);
        return !derived && !joined;
    }

    /**
     * A single word is a clipping if it leaves out more than an ending, and ends where no word
     * would: between consonant and vowel.
     */
    private static boolean endsShort(String one, String full) {
        int length = one.length();
        int least = isWord(one) ? LEAST_OF_WORD : LEAST_LETTERS;
        return length >= least
                && full.length() - length >= LEAST_LETTERS
                && "aeiou".indexOf(one.charAt(length - 1)) < 0
                && "aeiou".indexOf(full.charAt(length)) >= 0;
    }

    /**
     * Whether what a beginning leaves out starts a word with a capital: "Cold" of "ColdHarbour".
     */
    private static boolean leavesWord(String full, String beginning) {
        return full.substring(beginning.length()).chars().anyMatch(Character::isUpperCase)
                && !full.toUpperCase(Locale.ROOT).equals(full);
    }

    static boolean isWord(String form) {
        return GeneralEnglish.of(NormalForm.of(form)).total() > 0;
    }

    /** The parts of a word that begin with capitals; none of parts that are too short. */
    static List<String> parts(String word) {
        List<String> parts = List.of(CAPITAL.split(word));
        boolean all = parts.stream().allMatch(each -> each.length() >= LEAST_OF_PART);
        return all ? parts : List.of();
    }

    /** The beginnings of words, by which blends of them are found. */
    static String key(List<String> words) {
        return words.stream()
                .map(each -> each.substring(0, Math.min(LEAST_OF_PART, each.length())))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    /** Whether parts begin the words of a name, one for each, and are not simply these. */
    static boolean isBlendOf(List<String> parts, List<Token> name) {
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i).toLowerCase(Locale.ROOT);
            if (!name.get(i).lower().startsWith(part) || leavesWord(name.get(i).text(), part)) {
                return false;
            }
            cut.add(part);
        }
        return name.stream().anyMatch(each -> !cut.contains(each.lower()));
    }
}
