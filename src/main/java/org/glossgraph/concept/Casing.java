package org.glossgraph.concept;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The capitals and hyphens of a name that authors write differently: the most frequent spelling of
 * its letters, in sentence case where some author writes so.
 */
final class Casing {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern CODE = Pattern.compile("\\(\\)|_|=");

    private Casing() {}

    /** The one form of a name for which its forms, at least one, stand; code stays as it is. */
    static String of(List<String> all) {
        List<String> plain = all.stream().filter(each -> !CODE.matcher(each).find()).toList();
        if (plain.isEmpty()) {
            return all.stream().sorted().findFirst().orElseThrow();
        }
        return ofWords(plain);
    }

    private static String ofWords(List<String> forms) {
        Map<String, List<String>> spellings =
                forms.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Labels::folded, TreeMap::new, Collectors.toList()));
        List<String> best =
                spellings.values().stream()
                        .max(
                                Comparator.<List<String>>comparingInt(List::size)
                                        .thenComparing(each -> each.get(0).indexOf('-') >= 0))
                        .orElseThrow();
        return sentenceCase(best, forms);
    }

    /** Puts the words of one spelling together again, each with the capitals that suit it. */
    private static String sentenceCase(List<String> spelling, List<String> forms) {
        String shape = spelling.stream().sorted().findFirst().orElseThrow();
        StringBuilder name = new StringBuilder();
        int at = 0;
        while (at < shape.length()) {
            int from = at;
            boolean word = Character.isLetterOrDigit(shape.charAt(at));
            while (at < shape.length() && Character.isLetterOrDigit(shape.charAt(at)) == word) {
                at++;
            }
            String part = shape.substring(from, at);
            name.append(word ? suited(part, forms, from == 0) : part);
        }
        return name.toString();
    }

    private static String suited(String word, List<String> forms, boolean first) {
        Map<String, Integer> variants = new TreeMap<>();
        for (String form : forms) {
            for (String each : wordsOf(form)) {
                if (each.equalsIgnoreCase(word)) {
                    variants.merge(each, 1, Integer::sum);
                }
            }
        }
        Function<String, Integer> rank = variant -> Shape.of(variant).rank(first, variants);
        return variants.keySet().stream()
                .min(
                        Comparator.comparing(rank)
                                .thenComparing(variant -> -variants.get(variant))
                                .thenComparing(Comparator.naturalOrder()))
                .orElse(word);
    }

    private static List<String> wordsOf(String form) {
        return BETWEEN_WORDS.splitAsStream(form).toList();
    }

    /** How a word is written. */
    private enum Shape {
        MIXED,
        CAPITALISED,
        CAPITALS,
        SMALL;

        static Shape of(String word) {
            boolean inner = word.chars().skip(1).anyMatch(Character::isUpperCase);
            boolean small = word.chars().anyMatch(Character::isLowerCase);
            if (inner) {
                return small ? MIXED : CAPITALS;
            }
            return Character.isUpperCase(word.codePointAt(0)) ? CAPITALISED : SMALL;
        }

        /**
         * The lower, the better it suits: capitals beat small letters only where nobody is loud.
         */
        int rank(boolean first, Map<String, Integer> variants) {
            boolean plain = variants.keySet().stream().anyMatch(each -> of(each) == CAPITALISED);
            return switch (this) {
                case MIXED -> 0;
                case CAPITALISED -> first ? 1 : 3;
                case CAPITALS -> plain ? 4 : 2;
                case SMALL -> first ? 5 : 2 + (plain ? 0 : 1);
            };
        }
    }
}
