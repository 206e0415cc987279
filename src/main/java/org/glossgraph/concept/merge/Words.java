package org.glossgraph.concept.merge;

import java.util.List;
import java.util.Set;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/** The words of a text that carry its content. */
public final class Words {
    /** Last words that repeat the kind of thing which the words before already name. */
    private static final Set<String> REDUNDANT =
            Set.of(
                    "algorithm",
                    "approach",
                    "framework",
                    "function",
                    "mechanism",
                    "method",
                    "model",
                    "operation",
                    "problem",
                    "process",
                    "strategy",
                    "system",
                    "technique",
                    "term");

    private Words() {}

    /** Whether a noun at the end of a name, in normal form, adds little to it. */
    public static boolean isRedundant(String noun) {
        return REDUNDANT.contains(noun);
    }

    /** The normal forms of all words that are no function words, in order. */
    static List<String> content(String text) {
        return Tokens.of(text).stream()
                .filter(Token::isWord)
                .filter(word -> !FunctionWords.isFunctionWord(word.lower()))
                .map(Token::form)
                .toList();
    }
}
