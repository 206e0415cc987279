package org.glossgraph.view;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.text.FunctionWords;

/** A few words that say what a concept is: the first clause of a definition, cut at a word. */
final class Gloss {
    private static final int MOST_WORDS = 12;

    /** What is no longer than this is not cut where it could be. */
    private static final int FEW_WORDS = 8;

    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 400;
    private static final Pattern ASIDE = Pattern.compile("\\s*(?<!\\\\)\\([^()]*\\)");
    private static final Pattern CLAUSE_END =
            Pattern.compile("[.;:!?](?=\\s|$)|\\s[–—-]\\s|[(\\n]");

    /** A formula, which would stand in a gloss as it is written. */
    private static final Pattern FORMULA =
            Pattern.compile("\\$\\$|\\$[^\\s$]([^$]*[^\\s$])?\\$(?!\\d)|\\\\[(\\[]");

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Set<String> CLAUSES = Set.of("so", "but", "often", "usually", "used");
    private static final List<String> ARTICLES = List.of("A", "An", "The");

    private Gloss() {}

    /**
     * The gloss of a definition: under thirteen words, without a full stop; empty for an empty
     * text.
     */
    static String of(String definition) {
        String start = definition.strip();
        start = ASIDE.matcher(start.substring(0, Math.min(start.length(), LONGEST))).replaceAll("");
        Matcher formula = FORMULA.matcher(start);
        int end = formula.find() ? formula.start() : start.length();
        String first = CLAUSE_END.split(start.substring(0, end), 2)[0];
        boolean open = first.length() < end && start.charAt(first.length()) == '(';
        boolean cut = open || (first.length() == end && end < start.length());
        if (first.isBlank()) {
            return "";
        }
        List<String> words = List.of(BLANK.split(first.strip()));
        if (words.size() <= FEW_WORDS) {
            return cut ? broken(words, words.size()) : joined(words);
        }
        for (int last = Math.min(MOST_WORDS, words.size() - 1); last >= FEWEST_WORDS; last--) {
            if (words.get(last - 1).endsWith(",") && opensClause(words.get(last))) {
                String part = joined(words.subList(0, last));
                return part.substring(0, part.length() - 1);
            }
        }
        return cut || words.size() > MOST_WORDS
                ? broken(words, Math.min(MOST_WORDS, words.size()))
                : joined(words);
    }

    /** The first words, without those at the end that lead on to what is cut away. */
    private static String broken(List<String> words, int most) {
        int last = most;
        while (last > FEWEST_WORDS && FunctionWords.isFunctionWord(words.get(last - 1))) {
            last--;
        }
        String part = joined(words.subList(0, last));
        return (part.endsWith(",") ? part.substring(0, part.length() - 1) : part) + "…";
    }

    /** Whether what stands behind a comma is a clause of its own, which a gloss can do without. */
    private static boolean opensClause(String word) {
        return FunctionWords.isRelative(word) || CLAUSES.contains(word);
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
