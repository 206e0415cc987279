package org.glossgraph.text;

import static java.util.Map.entry;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * British and American spellings made one, by the endings in which they differ and the common stems
 * that follow no rule.
 */
final class Spelling {
    /** British stems with their American spelling. */
    private static final Map<String, String> STEMS =
            Map.ofEntries(
                    entry("artefact", "artifact"),
                    entry("behaviour", "behavior"),
                    entry("centre", "center"),
                    entry("colour", "color"),
                    entry("defence", "defense"),
                    entry("favour", "favor"),
                    entry("fibre", "fiber"),
                    entry("grey", "gray"),
                    entry("honour", "honor"),
                    entry("judgement", "judgment"),
                    entry("labour", "labor"),
                    entry("licence", "license"),
                    entry("metre", "meter"),
                    entry("neighbour", "neighbor"),
                    entry("programme", "program"),
                    entry("rigour", "rigor"),
                    entry("vapour", "vapor"));

    /** So many letters tell the stems apart. */
    private static final int LETTERS = 4;

    private static final Map<String, String> BY_LETTERS =
            STEMS.keySet().stream()
                    .collect(Collectors.toUnmodifiableMap(s -> s.substring(0, LETTERS), s -> s));

    private Spelling() {}

    /** One spelling for a lower-case word; the ending {@code -ise} stands for both. */
    static String unified(String word) {
        if (word.length() < 4) {
            return word;
        }
        return doubled(sibilant(stem(word)));
    }

    private static String stem(String word) {
        String stem = BY_LETTERS.get(word.substring(0, LETTERS));
        return stem != null && word.startsWith(stem)
                ? STEMS.get(stem) + word.substring(stem.length())
                : word;
    }

    private static String sibilant(String word) {
        int at = word.lastIndexOf('z');
        boolean follows = at >= 3 && "iy".indexOf(word.charAt(at - 1)) >= 0;
        return follows ? word.substring(0, at) + 's' + word.substring(at + 1) : word;
    }

    /** {@code modelling} as {@code modeling}, {@code catalogue} as {@code catalog}. */
    private static String doubled(String word) {
        if (word.endsWith("ogue")) {
            return word.substring(0, word.length() - 2);
        }
        for (String ending : new String[] {"lling", "lled", "ller"}) {
            if (word.endsWith(ending)) {
                int cut = word.length() - ending.length();
                return word.substring(0, cut) + ending.substring(1);
            }
        }
        return word;
    }
}
