package org.glossgraph.text;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * English plurals by their endings (Harman's weak stemmer, 1991, with the sibilants mended), and
 * the irregular and Latin ones of general English. A singular and its plural get the same stem; the
 * stem itself need not be a word.
 */
final class Plurals {
    /** Plurals of general English, as grammars list them. */
    private static final Map<String, String> IRREGULAR =
            Map.ofEntries(
                    entry("children", "child"),
                    entry("feet", "foot"),
                    entry("halves", "half"),
                    entry("knives", "knife"),
                    entry("leaves", "leaf"),
                    entry("loaves", "loaf"),
                    entry("lives", "life"),
                    entry("men", "man"),
                    entry("mice", "mouse"),
                    entry("people", "person"),
                    entry("shelves", "shelf"),
                    entry("teeth", "tooth"),
                    entry("thieves", "thief"),
                    entry("wives", "wife"),
                    entry("wolves", "wolf"),
                    entry("women", "woman"),
                    entry("axes", "axis"),
                    entry("automata", "automaton"),
                    entry("corpora", "corpus"),
                    entry("criteria", "criterion"),
                    entry("formulae", "formula"),
                    entry("indices", "index"),
                    entry("matrices", "matrix"),
                    entry("maxima", "maximum"),
                    entry("minima", "minimum"),
                    entry("optima", "optimum"),
                    entry("phenomena", "phenomenon"),
                    entry("schemata", "schema"),
                    entry("spectra", "spectrum"),
                    entry("vertices", "vertex"));

    /** Words in whose ending "ch" is a k. */
    private static final Set<String> HARD =
            Set.of("epoch", "stomach", "monarch", "patriarch", "loch", "eunuch");

    /** Singulars that end like plurals. */
    private static final Set<String> SINGULAR =
            Set.of(
                    "bias",
                    "gas",
                    "canvas",
                    "atlas",
                    "alias",
                    "chaos",
                    "lens",
                    "axis",
                    "always",
                    "diabetes",
                    "herpes",
                    "measles",
                    "rabies");

    private static final int LEAST_OF_IES = 4;

    private Plurals() {}

    /** The plural of a singular, with the case of its beginning. */
    static String plural(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> each : IRREGULAR.entrySet()) {
            if (each.getValue().equals(lower)) {
                return word.charAt(0) + each.getKey().substring(1);
            }
        }
        boolean capitals = Character.isUpperCase(word.charAt(word.length() - 1));
        if (capitals) {
            return word + "s";
        }
        if (lower.endsWith("sis")) {
            return cut(word, 2) + "es";
        }
        if (lower.endsWith("y")
                && lower.length() > 2
                && !isVowel(lower.charAt(lower.length() - 2))) {
            return cut(word, 1) + "ies";
        }
        boolean hard = HARD.contains(lower);
        return word + (endsInSibilant(lower) && !hard ? "es" : "s");
    }

    /** The singular of a plural, with the case of its beginning. */
    static String one(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String known = IRREGULAR.get(lower);
        if (known != null) {
            return word.charAt(0) + known.substring(1);
        }
        if (lower.endsWith("ies") && lower.length() > LEAST_OF_IES) {
            return cut(word, 3) + "y";
        }
        if (lower.endsWith("es") && SINGULAR.contains(cut(lower, 2))) {
            return cut(word, 2);
        }
        boolean sibilant = lower.endsWith("es") && endsInSibilant(cut(lower, 2));
        return cut(word, sibilant && !lower.endsWith("ses") ? 2 : 1);
    }

    /** Whether a lower-case word is a singular that ends like a plural. */
    static boolean isSingular(String word) {
        return SINGULAR.contains(word)
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is");
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    /** The stem that a lower-case word shares with its plural. */
    static String singular(String word) {
        String known = IRREGULAR.getOrDefault(word, word);
        if (known.length() <= 3 || !known.equals(word) || SINGULAR.contains(word)) {
            return known;
        }
        if (word.endsWith("sis")) {
            return cut(word, 2);
        }
        if (!word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return stem(word);
        }
        return stem(cut(word, 1));
    }

    /** Evens out what an ending did to the word before it: movie and movies, size and sizes. */
    private static String stem(String word) {
        if (word.length() <= 3 || !word.endsWith("e")) {
            return word;
        }
        if (word.endsWith("ie")) {
            return cut(word, 2) + "y";
        }
        return endsInSibilant(cut(word, 1)) || word.endsWith("oe") ? cut(word, 1) : word;
    }

    private static boolean endsInSibilant(String word) {
        return word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
