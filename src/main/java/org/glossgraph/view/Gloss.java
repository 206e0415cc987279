package org.glossgraph.view;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A few words that say what a concept is: the first clause of a definition, cut at a word. */
final class Gloss {
    private static final int MOST_WORDS = 8;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 400;
    private static final Pattern CLAUSE_END =
            Pattern.compile("[.;:!?](?=\\s|$)|\\s[–—-]\\s|[(\\n]");

    /** A formula, which would stand in a gloss as it is written. */
    private static final Pattern FORMULA =
            Pattern.compile("\\$\\$|\\$[^\\s$]([^$]*[^\\s$])?\\$(?!\\d)|\\\\[(\\[]");

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final List<String> ARTICLES = List.of("A", "An", "The");

    private Gloss() {}

    /**
     * The gloss of a definition: under nine words, without a full stop; empty for an empty text.
     */
    static String of(String definition) {
        String start = definition.strip();
        start = start.substring(0, Math.min(start.length(), LONGEST));
        Matcher formula = FORMULA.matcher(start);
        int end = formula.find() ? formula.start() : start.length();
        String first = CLAUSE_END.split(start.substring(0, end), 2)[0];
        boolean cut = first.length() == end && end < start.length();
        if (first.isBlank()) {
            return "";
        }
        List<String> words = List.of(BLANK.split(first.strip()));
        if (words.size() <= MOST_WORDS) {
            return joined(words) + (cut ? "…" : "");
        }
        for (int last = MOST_WORDS; last >= FEWEST_WORDS; last--) {
            if (words.get(last - 1).endsWith(",")) {
                String part = joined(words.subList(0, last));
                return part.substring(0, part.length() - 1);
            }
        }
        return joined(words.subList(0, MOST_WORDS)) + "…";
    }

    /** The words with a small article: a gloss is no sentence. */
    private static String joined(List<String> words) {
        String text = String.join(" ", words);
        String first = words.get(0);
        return ARTICLES.contains(first)
                ? first.toLowerCase(Locale.ROOT) + text.substring(first.length())
                : text;
    }
}
