package org.glossgraph.link.term;

import java.util.List;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.GeneralEnglish;
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
        return couldName(words) && !words.stream().allMatch(Vocabulary::isEveryday);
    }

    /** The same, even where all words are everyday ones. */
    static boolean couldName(List<Token> words) {
        if (words.isEmpty()
                || words.size() > LONGEST
                || !words.stream().allMatch(Spans::isContent)) {
            return false;
        }
        String first = lower(words.get(0));
        Token last = words.get(words.size() - 1);
        boolean adverb =
                first.endsWith("ly") && (words.size() < 3 || !lower(words.get(1)).endsWith("ed"));
        return !adverb
                && !Vocabulary.isGeneralAdjective(first)
                && Candidate.isNoun(last)
                && words.stream().skip(1).noneMatch(Spans::isPlainVerb)
                && !Vocabulary.looksLikeAdjective(lower(last))
                && !Vocabulary.isMeans(last)
                && !lower(last).endsWith("ly");
    }

    private static boolean isPlainVerb(Token token) {
        GeneralEnglish.Use use = GeneralEnglish.of(token.form());
        boolean small = token.text().equals(token.lower());
        return small && !token.hyphened() && use.verb() > 0 && use.noun() + use.adjective() == 0;
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
