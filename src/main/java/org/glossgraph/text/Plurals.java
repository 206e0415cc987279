package org.glossgraph.text;

import static java.util.Map.entry;

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
                    entry("leaves", "leaf"),
                    entry("lives", "life"),
                    entry("men", "man"),
                    entry("mice", "mouse"),
                    entry("people", "person"),
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

    /** Singulars that end like plurals. */
    private static final Set<String> SINGULAR =
            Set.of("bias", "gas", "canvas", "atlas", "alias", "chaos", "lens", "axis", "always");

    private Plurals() {}

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
