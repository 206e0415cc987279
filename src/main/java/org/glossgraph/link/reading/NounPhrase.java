package org.glossgraph.link.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.Token;

/**
 * A noun with what stands before it: "a small, learned matrix". Its end is told without a tagger,
 * by the closed word classes and the endings of participles.
 *
 * @param from its first token behind determiners
 * @param to the token behind its head
 */
public record NounPhrase(int from, int to) {
    private static final int LONGEST = 24;
    private static final Set<String> TRAILING =
            Set.of("similar", "able", "capable", "equal", "available", "due", "close");
    private static final Set<String> JOINS = Set.of("and", "or");

    /** Its head: the last word. */
    public int head() {
        return to - 1;
    }

    /** The noun phrase that begins at a token, behind determiners; empty where none does. */
    static Optional<NounPhrase> at(List<Token> tokens, int start) {
        int from = behindDeterminers(tokens, start);
        int at = from;
        int to = from;
        while (at < Math.min(tokens.size(), from + LONGEST) && goesOn(tokens, from, at)) {
            boolean binds = !tokens.get(at).isWord() || JOINS.contains(word(tokens, at));
            to = binds ? to : at + 1;
            at++;
        }
        while (to > from && trails(tokens, to - 1)) {
            to--;
        }
        return to > from ? Optional.of(new NounPhrase(from, to)) : Optional.empty();
    }

    /** The first token behind articles, quantifiers and the like. */
    static int behindDeterminers(List<Token> tokens, int start) {
        int at = start;
        while (at < tokens.size()
                && (FunctionWords.isDeterminer(word(tokens, at)) || isPartitive(tokens, at))) {
            at++;
        }
        return at;
    }

    /** "one of the". */
    private static boolean isPartitive(List<Token> tokens, int at) {
        return at > 0
                && word(tokens, at).equals("of")
                && FunctionWords.isDeterminer(word(tokens, at - 1));
    }

    private static boolean goesOn(List<Token> tokens, int from, int at) {
        Token token = tokens.get(at);
        String word = word(tokens, at);
        if (at > from && token.hyphened()) {
            return true;
        }
        return switch (token.kind()) {
            case POSSESSIVE -> at > from;
            case VERBATIM -> false;
            case MARK -> token.is(",") && at > from && listsAdjectives(tokens, from, at);
            case WORD ->
                    JOINS.contains(word)
                            ? at > from && joinsAdjectives(tokens, from, at)
                            : !FunctionWords.isFunctionWord(word)
                                    && (at == from || !VerbForms.opensClause(tokens, at))
                                    && !opensVerbalCompound(tokens, from, at);
        };
    }

    /** Whether what a comma separates are adjectives: the first words, or words that look so. */
    private static boolean listsAdjectives(List<Token> tokens, int from, int comma) {
        for (int i = from + 1; i < comma; i++) {
            if (tokens.get(i).isWord()
                    && !Vocabulary.looksLikeAdjective(word(tokens, i))
                    && !tokens.get(i).hyphened()
                    && !tokens.get(i + 1).hyphened()) {
                return false;
            }
        }
        boolean single = comma == from + 1 && !Vocabulary.looksLikeAdjective(word(tokens, from));
        return isContent(tokens, comma + 1) && (!single || isContent(tokens, comma + 2));
    }

    private static boolean joinsAdjectives(List<Token> tokens, int from, int conjunction) {
        boolean first =
                conjunction == from + 1
                        || Vocabulary.looksLikeAdjective(word(tokens, conjunction - 1));
        return first
                && isContent(tokens, conjunction + 1)
                && isContent(tokens, conjunction + 2)
                && !VerbForms.opensClause(tokens, conjunction + 2);
    }

    private static boolean isContent(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).isWord()
                && !FunctionWords.isFunctionWord(word(tokens, at));
    }

    /** "pre-trained on": the compound is a participle. */
    private static boolean opensVerbalCompound(List<Token> tokens, int from, int at) {
        return at > from
                && at + 1 < tokens.size()
                && tokens.get(at + 1).hyphened()
                && VerbForms.opensClause(tokens, at + 1);
    }

    /** Whether a word at the end belongs to what follows: "able to", "solvable by", "version 7". */
    private static boolean trails(List<Token> tokens, int at) {
        String word = word(tokens, at);
        boolean bound = FunctionWords.isPreposition(word(tokens, at + 1));
        return VerbForms.isAdverb(word)
                || Character.isDigit(word.codePointAt(0))
                || (bound && (word.endsWith("able") || word.endsWith("ible")))
                || TRAILING.contains(word);
    }

    static String word(List<Token> tokens, int at) {
        boolean inside = at >= 0 && at < tokens.size();
        return inside ? tokens.get(at).lower() : "";
    }
}
