package org.glossgraph.link.term;

import java.util.List;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/** Whether a run of words could be the name of something. */
final class Spans {
    private static final int LONGEST = 4;

    private Spans() {}

    /** Whether a text is one to four words of content, the last a noun as far as its form tells. */
    static boolean isName(String text) {
        return isName(Tokens.of(text));
    }

    /** The same for tokens. */
    static boolean isName(List<Token> words) {
        if (words.isEmpty()
                || words.size() > LONGEST
                || !words.stream().allMatch(Spans::isContent)) {
            return false;
        }
        String first = lower(words.get(0));
        Token last = words.get(words.size() - 1);
        boolean everyday = words.stream().allMatch(Vocabulary::isEveryday);
        boolean adverb =
                first.endsWith("ly") && (words.size() < 3 || !lower(words.get(1)).endsWith("ed"));
        return !everyday
                && !adverb
                && !Vocabulary.isGeneralAdjective(first)
                && !Vocabulary.looksLikeAdjective(lower(last))
                && !Vocabulary.isMeans(last)
                && !lower(last).endsWith("ly");
    }

    static boolean isContent(Token token) {
        return token.isWord()
                && token.text().length() > 1
                && Character.isLetter(token.text().codePointAt(0))
                && !FunctionWords.isFunctionWord(lower(token));
    }

    static String lower(Token token) {
        return token.lower();
    }
}
