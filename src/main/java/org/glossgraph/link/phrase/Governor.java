package org.glossgraph.link.phrase;

import java.util.Optional;
import java.util.Set;
import org.glossgraph.link.Relation;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.Token;

/**
 * The words that a mention depends on in its clause.
 *
 * @param cue the words
 * @param distance how many words of content lie between them and the mention, other mentions apart
 */
public record Governor(Cue cue, int distance) {
    private static final Set<String> DENIALS =
            Set.of("cannot", "not", "never", "can't", "don't", "doesn't");
    private static final Set<String> MARKS = Set.of(",", "\"", "“", "”", "'", "*", "'s", "’s");
    private static final Set<String> JOINS = Set.of("and", "or", "both");
    private static final int FARTHEST = 8;
    private static final int REACH = 60;

    /** Nouns that stand for what they are of: "the risk of …". */
    private static final Set<String> LIGHT =
            Set.of(
                    "advantages",
                    "advantage",
                    "benefits",
                    "benefit",
                    "idea",
                    "ideas",
                    "effect",
                    "effects",
                    "use",
                    "amount",
                    "risk",
                    "chance",
                    "problem",
                    "problems",
                    "set",
                    "number",
                    "kind",
                    "type",
                    "strengths",
                    "likelihood",
                    "value",
                    "size");

    /** The nearest cue before a mention in its clause, if the mention depends on it directly. */
    public static Optional<Governor> of(Statement statement, Mention mention) {
        int at = beforeBracket(statement, mention.from() - 1);
        int distance = 0;
        boolean with = false;
        int start = at;
        while (at >= 0 && distance <= FARTHEST && start - at < REACH) {
            Optional<Cue> cue = Cue.endingAt(statement, at);
            if (cue.isPresent()) {
                boolean direct = !with || cue.get().relation() == Relation.COMBINES;
                int words = distance;
                boolean hindered = isHindered(statement, at, mention);
                return cue.filter(each -> direct && !hindered && !isDenied(statement, each))
                        .map(each -> new Governor(each, words));
            }
            String word = statement.word(at);
            if (word.equals(")") && opening(statement, at) >= 0) {
                at = opening(statement, at) - 1;
                continue;
            }
            if (!isBridge(statement, at)) {
                if (!word.equals("with") || with) {
                    return Optional.empty();
                }
                with = true;
            }
            distance += isContent(statement, at) ? 1 : 0;
            at--;
        }
        return Optional.empty();
    }

    private static boolean isContent(Statement statement, int at) {
        return statement.tokens().get(at).isWord()
                && statement.mentionAt(at).isEmpty()
                && !FunctionWords.isFunctionWord(statement.word(at));
    }

    private static boolean isDenied(Statement statement, Cue cue) {
        return DENIALS.contains(statement.word(cue.from() - 1));
    }

    /**
     * "Prevents a ship from sinking" is about the sinking, and "made by boiling bones" about the
     * boiling.
     */
    private static boolean isHindered(Statement statement, int verb, Mention mention) {
        boolean deed =
                statement.word(verb).equals("by")
                        && statement.word(verb + 1).endsWith("ing")
                        && mention.from() > verb + 1;
        return deed
                || (statement.word(verb).startsWith("prevent")
                        && statement.word(mention.to()).equals("from")
                        && statement.word(mention.to() + 1).endsWith("ing"));
    }

    /** Whether a verb before a token can still govern what comes behind it. */
    private static boolean isBridge(Statement statement, int at) {
        String word = statement.word(at);
        if (word.equals("of")) {
            return LIGHT.contains(statement.word(at - 1));
        }
        if (!statement.tokens().get(at).isWord()) {
            return statement.tokens().get(at).kind() == Token.Kind.VERBATIM || MARKS.contains(word);
        }
        if (statement.mentionAt(at).isEmpty() && VerbWords.isVerb(statement, at)) {
            return false;
        }
        boolean pronoun = word.equals("this") && statement.word(at + 1).equals(",");
        return JOINS.contains(word)
                || (!pronoun && FunctionWords.isDeterminer(word) && !FunctionWords.isRelative(word))
                || !FunctionWords.isFunctionWord(word);
    }

    /** What stands in brackets explains the noun before them. */
    private static int beforeBracket(Statement statement, int from) {
        for (int i = from; i >= 0 && i > from - 4; i--) {
            if (statement.word(i).equals("(")) {
                return i - 1;
            }
            if (statement.word(i).equals(")")) {
                return from;
            }
        }
        return from;
    }

    private static int opening(Statement statement, int close) {
        for (int i = close - 1; i >= 0 && close - i < REACH; i--) {
            if (statement.word(i).equals("(")) {
                return i;
            }
        }
        return -1;
    }
}
