package org.glossgraph.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How often words occur in English prose of every field, and as which part of speech: the counts of
 * the semantic concordances of WordNet 3.0. A word that is frequent in a text and rare here belongs
 * to the field of the text.
 */
public final class GeneralEnglish {
    private static final String RESOURCE = "general-english.txt";
    private static final Map<String, Use> USES = read();
    private static final int TOTAL = USES.values().stream().mapToInt(Use::total).sum();

    private GeneralEnglish() {}

    /**
     * How often a word is used as what.
     *
     * @param noun as a noun
     * @param verb as a verb
     * @param adjective as an adjective
     * @param adverb as an adverb
     */
    public record Use(int noun, int verb, int adjective, int adverb) {
        private static final Use NONE = new Use(0, 0, 0, 0);

        /** How often it is used at all. */
        public int total() {
            return noun + verb + adjective + adverb;
        }

        /** Whether it is used more as a noun than as anything else, or not used at all. */
        public boolean isNounOrUnknown() {
            return noun >= verb && noun >= adjective && noun >= adverb;
        }

        private Use plus(Use other) {
            return new Use(
                    noun + other.noun,
                    verb + other.verb,
                    adjective + other.adjective,
                    adverb + other.adverb);
        }
    }

    /** The use of a word in its normal form (see {@link NormalForm}); all 0 for an unknown one. */
    public static Use of(String form) {
        return USES.getOrDefault(form, Use.NONE);
    }

    /**
     * How many times more frequent a word is in a text than in general English, one more occurrence
     * there supposed: 1 for a word of everybody, hundreds for one of a field.
     *
     * @param form the word in its normal form
     * @param share its share in the words of content of the text, from 0 to 1
     */
    public static double specificity(String form, double share) {
        return share * TOTAL / (of(form).total() + 1);
    }

    private static Map<String, Use> read() {
        Map<String, Use> uses = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        GeneralEnglish.class.getResourceAsStream(RESOURCE)),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split(" ", -1);
                    uses.merge(NormalForm.ofWord(fields[0]), use(fields), Use::plus);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(uses);
    }

    private static Use use(String[] fields) {
        int[] counts = new int[4];
        for (int i = 1; i < fields.length; i++) {
            counts[i - 1] = Integer.parseInt(fields[i]);
        }
        return new Use(counts[0], counts[1], counts[2], counts[3]);
    }
}
