package org.glossgraph.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The closed word classes of English, as its grammars list them (Quirk and others, A Comprehensive
 * Grammar of the English Language, 1985, chapters 3 to 9): words that bind others and name nothing.
 */
public final class FunctionWords {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Set<String> DETERMINERS =
            Set.of(
                    "this",
                    "that",
                    "these",
                    "those",
                    "its",
                    "their",
                    "his",
                    "her",
                    "our",
                    "your",
                    "my",
                    "any",
                    "some",
                    "each",
                    "every",
                    "no",
                    "all",
                    "both",
                    "either",
                    "neither",
                    "another",
                    "such",
                    "one",
                    "two",
                    "three",
                    "four",
                    "several",
                    "many",
                    "much",
                    "more",
                    "most",
                    "few",
                    "fewer",
                    "less",
                    "various",
                    "certain",
                    "other",
                    "same",
                    "different",
                    "multiple",
                    "numerous");

    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "about",
                    "above",
                    "across",
                    "after",
                    "against",
                    "along",
                    "among",
                    "around",
                    "as",
                    "at",
                    "before",
                    "behind",
                    "below",
                    "beneath",
                    "beside",
                    "between",
                    "beyond",
                    "by",
                    "despite",
                    "down",
                    "during",
                    "except",
                    "for",
                    "from",
                    "in",
                    "inside",
                    "into",
                    "like",
                    "near",
                    "of",
                    "off",
                    "on",
                    "onto",
                    "out",
                    "outside",
                    "over",
                    "per",
                    "plus",
                    "since",
                    "through",
                    "throughout",
                    "to",
                    "toward",
                    "towards",
                    "under",
                    "unlike",
                    "until",
                    "up",
                    "upon",
                    "versus",
                    "via",
                    "vs",
                    "with",
                    "within",
                    "without",
                    "using",
                    "including",
                    "excluding",
                    "regarding",
                    "concerning");

    private static final Set<String> CONJUNCTIONS =
            Set.of(
                    "and", "or", "but", "nor", "so", "yet", "e.g", "eg", "i.e", "ie", "etc", "et",
                    "al");

    /** Conjunctions that open a clause of their own. */
    private static final Set<String> SUBORDINATING =
            Set.of(
                    "because",
                    "although",
                    "though",
                    "while",
                    "whereas",
                    "if",
                    "unless",
                    "than",
                    "whether",
                    "once");

    /** Words of other classes that open such a clause as well. */
    private static final Set<String> SOMETIMES_SUBORDINATING =
            Set.of("when", "except", "so", "since", "until", "before", "after");

    private static final Set<String> RELATIVES =
            Set.of("that", "which", "who", "whom", "whose", "where", "when", "why", "how", "what");

    private static final Set<String> PRONOUNS =
            Set.of(
                    "i",
                    "you",
                    "he",
                    "she",
                    "it",
                    "we",
                    "they",
                    "them",
                    "him",
                    "us",
                    "me",
                    "itself",
                    "themselves",
                    "others",
                    "something",
                    "anything",
                    "nothing",
                    "there");

    private static final Set<String> AUXILIARIES =
            Set.of(
                    "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had",
                    "having", "do", "does", "did", "can", "could", "may", "might", "must", "shall",
                    "should", "will", "would", "cannot", "can't", "don't", "doesn't", "isn't",
                    "aren't", "won't", "not");

    private static final Set<String> ADVERBS =
            Set.of(
                    "also",
                    "then",
                    "thus",
                    "hence",
                    "only",
                    "just",
                    "even",
                    "still",
                    "too",
                    "very",
                    "often",
                    "usually",
                    "typically",
                    "commonly",
                    "generally",
                    "sometimes",
                    "always",
                    "never",
                    "again",
                    "already",
                    "almost",
                    "well",
                    "far",
                    "rather",
                    "instead",
                    "here",
                    "now",
                    "ever",
                    "later",
                    "first",
                    "together",
                    "therefore",
                    "however");

    private static final Set<String> ALL =
            Stream.of(
                            ARTICLES,
                            DETERMINERS,
                            PREPOSITIONS,
                            CONJUNCTIONS,
                            SUBORDINATING,
                            RELATIVES,
                            PRONOUNS,
                            AUXILIARIES,
                            ADVERBS)
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

    private FunctionWords() {}

    /** Whether a lower-case word is an article. */
    public static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    /** Whether a lower-case word can open a noun phrase without being a part of a name. */
    public static boolean isDeterminer(String word) {
        return ARTICLES.contains(word) || DETERMINERS.contains(word);
    }

    /** Whether a lower-case word is a preposition. */
    public static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /** Whether a lower-case word is a relative pronoun or a question word. */
    public static boolean isRelative(String word) {
        return RELATIVES.contains(word);
    }

    /** Whether a lower-case word is a conjunction. */
    public static boolean isConjunction(String word) {
        return CONJUNCTIONS.contains(word) || SUBORDINATING.contains(word);
    }

    /** Whether a lower-case word can open a clause that depends on another: "because". */
    public static boolean isSubordinating(String word) {
        return SUBORDINATING.contains(word) || SOMETIMES_SUBORDINATING.contains(word);
    }

    /** Whether a lower-case word is a form of be, have or do, a modal verb, or "not". */
    public static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    /** Whether a lower-case word is of any closed class. */
    public static boolean isFunctionWord(String word) {
        return ALL.contains(word);
    }
}
