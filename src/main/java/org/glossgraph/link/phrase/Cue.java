package org.glossgraph.link.phrase;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glossgraph.link.Relation;
import org.glossgraph.link.reading.Statement;

/**
 * Words that say how what stands before them relates to what stands behind.
 *
 * @param relation the relation
 * @param inverse whether it leads back: "is caused by"
 * @param from the first token of the words
 */
public record Cue(Relation relation, boolean inverse, int from) {
    private static final Set<String> BEFORE_BASES =
            Set.of(
                    "to",
                    "that",
                    "which",
                    "can",
                    "could",
                    "may",
                    "might",
                    "must",
                    "should",
                    "will",
                    "would",
                    "not",
                    "they",
                    "we",
                    "you",
                    "helps",
                    "help",
                    "cannot",
                    "directly",
                    "also");
    private static final Set<String> BEFORE_VERBS =
            Set.of(
                    "to", "that", "which", "it", "they", "we", "can", "may", "must", "should",
                    "will", "and", "not", "also", ",");
    private static final Set<String> INVARIABLE = Set.of("via", "versus", "vs", "unlike");
    private static final Set<String> BEFORE_NOUNS =
            Set.of(
                    "the", "a", "an", "its", "their", "of", "in", "for", "this", "each", "every",
                    "any", "these", "no");
    private static final int LONGEST = 5;

    /** Verbs whose third person is also the plural of a noun. */
    private static final Set<String> AMBIGUOUS =
            Set.of(
                    "outputs",
                    "changes",
                    "measures",
                    "scales",
                    "uses",
                    "needs",
                    "causes",
                    "controls",
                    "updates",
                    "moves",
                    "fixes",
                    "yields");

    private static final Map<String, Cue> ALL = LinkingPhrases.all();
    private static final Set<String> LAST_WORDS =
            ALL.keySet().stream()
                    .map(words -> words.substring(words.lastIndexOf(' ') + 1))
                    .collect(Collectors.toUnmodifiableSet());

    /** The longest cue that ends at a token; an adverb within it is passed over. */
    static Optional<Cue> endingAt(Statement statement, int last) {
        if (!LAST_WORDS.contains(statement.word(last))) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        Optional<Cue> longest = Optional.empty();
        for (int from = last; from >= 0 && from > last - LONGEST; from--) {
            if (from < last && statement.word(from).endsWith("ly")) {
                continue;
            }
            words.insert(0, words.length() == 0 ? "" : " ").insert(0, statement.word(from));
            Cue found = ALL.get(words.toString());
            if (found != null && (from < last || !isNoun(statement, last))) {
                longest = Optional.of(new Cue(found.relation(), found.inverse(), from));
            }
        }
        return longest;
    }

    /** The longest cue that begins at a token, where a subject that stands before it is known. */
    static Optional<Cue> opening(Statement statement, int first) {
        return Optional.ofNullable(ALL.get(words(statement, first, length(statement, first))))
                .map(found -> new Cue(found.relation(), found.inverse(), first));
    }

    /** Behind the longest cue that begins at a token. */
    static int behind(Statement statement, int first) {
        return first + length(statement, first);
    }

    private static int length(Statement statement, int first) {
        int length = LONGEST;
        while (length > 0 && !ALL.containsKey(words(statement, first, length))) {
            length--;
        }
        return length;
    }

    private static String words(Statement statement, int first, int length) {
        return IntStream.range(first, first + length)
                .mapToObj(statement::word)
                .collect(Collectors.joining(" "));
    }

    /** Whether a word that may be a verb stands where only a noun can: "a change". */
    private static boolean isNoun(Statement statement, int at) {
        String before = statement.word(at - 1);
        String word = statement.word(at);
        boolean plural = word.endsWith("s") || word.endsWith("ing");
        return BEFORE_NOUNS.contains(before)
                || statement.tokens().get(at).hyphened()
                || (!plural && at > 0 && !INVARIABLE.contains(word) && !isBase(before))
                || (AMBIGUOUS.contains(word) && !isVerbal(statement, at));
    }

    /** Whether what stands before a word that is also a noun makes it a verb. */
    private static boolean isVerbal(Statement statement, int at) {
        String before = statement.word(at - 1);
        return at == 0
                || before.endsWith("ly")
                || BEFORE_VERBS.contains(before)
                || statement
                        .mentionAt(at - 1)
                        .filter(each -> each.concept().equals(statement.concept()))
                        .isPresent();
    }

    /** Whether a verb in its base form can follow a word. */
    private static boolean isBase(String before) {
        return BEFORE_BASES.contains(before);
    }
}
