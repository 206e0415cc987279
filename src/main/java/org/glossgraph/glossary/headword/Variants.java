package org.glossgraph.glossary.headword;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells, of two phrases with an "or" between them, names for one thing from two things: the former
 * have a word in common, or one is the short form of the other. Two kinds of one thing have only
 * their last word in common, behind words that tell them apart.
 */
final class Variants {
    private static final Pattern OR = Pattern.compile("\\s+(?:or|oder|ou)\\s+");
    private static final Pattern BREAK = Pattern.compile("[\\s\\-–]+");
    private static final int MOST_WORDS = 4;
    private static final int STEM = 5;

    private Variants() {}

    /** The two names in a text; none for other text. */
    static List<String> split(String text) {
        List<String> names = List.of(OR.split(text, 3));
        boolean two = names.size() == 2 && text.indexOf(',') < 0;
        return two && areOne(names.get(0), names.get(1)) ? names : List.of();
    }

    private static boolean areOne(String one, String other) {
        return Acronym.relates(one, other)
                || (words(one) <= MOST_WORDS && words(other) <= MOST_WORDS && share(one, other));
    }

    private static int words(String name) {
        return BREAK.split(name).length;
    }

    /** Whether a word of one name begins as a word of the other does. */
    private static boolean share(String one, String other) {
        Set<String> shared = new HashSet<>(stems(one));
        shared.retainAll(stems(other));
        boolean kinds =
                shared.equals(Set.of(stem(last(one))))
                        && stem(last(one)).equals(stem(last(other)))
                        && words(one) > 1
                        && words(other) > 1;
        return !shared.isEmpty() && !kinds;
    }

    private static String last(String name) {
        List<String> words = List.of(BREAK.split(name.toLowerCase(Locale.ROOT)));
        return words.get(words.size() - 1);
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    private static List<String> stems(String name) {
        return Arrays.stream(BREAK.split(name.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= STEM)
                .map(Variants::stem)
                .toList();
    }
}
