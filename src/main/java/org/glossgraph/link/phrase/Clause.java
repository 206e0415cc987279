package org.glossgraph.link.phrase;

import java.util.Set;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.FunctionWords;

/** The clauses of a sentence, as far as marks and closed word classes tell them apart. */
final class Clause {
    private static final Set<String> ENDS = Set.of(";", ":", "—", "–", "(", ".", "?", "!");
    private static final Set<String> SUBORDINATORS =
            Set.of(
                    "because",
                    "although",
                    "though",
                    "while",
                    "whereas",
                    "if",
                    "unless",
                    "whether",
                    "so",
                    "than",
                    "until");
    private static final Set<String> JOINTS = Set.of(",", "and", "or", "but");
    private static final int REACH = 200;

    private Clause() {}

    /** The first token of the clause that reaches up to a token. */
    static int start(Statement statement, int end) {
        int at = end - 1;
        while (at >= 0 && end - at < REACH) {
            if (statement.word(at).equals(")")) {
                at = opening(statement, at) - 1;
                continue;
            }
            boolean adverb = statement.word(at).equals("so") && at == end - 1;
            if (isEnd(statement, at) || (opens(statement, at) && !adverb)) {
                return at + 1;
            }
            at--;
        }
        return 0;
    }

    private static int opening(Statement statement, int close) {
        for (int at = close - 1; at >= 0 && close - at < REACH; at--) {
            if (statement.word(at).equals("(")) {
                return at;
            }
        }
        return close;
    }

    /** Whether a mark ends a clause. */
    static boolean isEnd(Statement statement, int at) {
        return !statement.tokens().get(at).isWord() && ENDS.contains(statement.word(at));
    }

    private static boolean opens(Statement statement, int at) {
        String word = statement.word(at);
        boolean pronoun = word.equals("that") && statement.word(at + 1).equals("of");
        return (FunctionWords.isRelative(word) && !pronoun) || SUBORDINATORS.contains(word);
    }

    /** Whether a token joins two phrases or clauses. */
    static boolean joins(Statement statement, int at) {
        return at >= 0 && JOINTS.contains(statement.word(at));
    }
}
