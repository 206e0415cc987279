package org.glossgraph.concept.merge;

import java.util.List;
import java.util.Optional;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Sentences;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/** The words that a definition opens with, where they are a name. */
final class OpeningWords {
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_EXPANSION = 9;
    private static final int LONGEST_LIST = 12;

    private OpeningWords() {}

    /** A name for a definition whose headword is lost: the noun phrase that it opens with. */
    static Optional<String> name(String definition) {
        List<Token> tokens = Tokens.of(definition);
        int from = behindArticle(tokens);
        int to = from;
        while (to < tokens.size() && to - from < LONGEST_NAME && namesOn(tokens.get(to))) {
            to++;
        }
        return slice(definition, tokens, from, to);
    }

    /**
     * What a headword is short for, where its definition begins with that: "Graphics processing
     * unit. A chip that …", "A graphics processing unit, a chip that …".
     */
    static Optional<String> expansion(String headword, List<Sentences.Sentence> definition) {
        if (headword.indexOf(' ') >= 0 || definition.isEmpty()) {
            return Optional.empty();
        }
        String first = definition.get(0).text();
        List<Token> tokens = definition.get(0).tokens();
        int from = behindArticle(tokens);
        int to = from;
        while (to < tokens.size() && (tokens.get(to).isWord() || tokens.get(to).is("&"))) {
            to++;
        }
        if (Acronyms.isAcronym(headword) && to < tokens.size() && tokens.get(to).is(",")) {
            Optional<String> list = list(headword, first, tokens, from);
            if (list.isPresent()) {
                return list;
            }
        }
        boolean alone = to == tokens.size() || ".—–:".contains(tokens.get(to).text());
        boolean set = alone || ",(;".contains(tokens.get(to).text());
        boolean likely = (alone && from == 0) || Acronyms.isShortForm(headword);
        return slice(first, tokens, from, to)
                .filter(phrase -> set && likely && tokens.size() > 1)
                .filter(phrase -> !isSentence(headword, tokens, from))
                .filter(phrase -> Acronyms.expands(headword, phrase));
    }

    /**
     * "Oven is a box": the headword and what is said of it are no name. Only an acronym may be a
     * word of what it is short for.
     */
    private static boolean isSentence(String headword, List<Token> tokens, int from) {
        boolean subject = tokens.get(from).form().equals(NormalForm.of(headword));
        boolean verb =
                from + 1 < tokens.size() && FunctionWords.isAuxiliary(tokens.get(from + 1).lower());
        return subject && (verb || !Acronyms.isShortForm(headword));
    }

    /** "Last in, first out": the first words up to a mark that an acronym is short for. */
    private static Optional<String> list(
            String acronym, String sentence, List<Token> tokens, int from) {
        for (int to = from; to <= tokens.size() && to - from <= LONGEST_LIST; to++) {
            boolean mark = to == tokens.size() || !tokens.get(to).isWord();
            if (mark && to > from) {
                String phrase =
                        sentence.substring(tokens.get(from).start(), tokens.get(to - 1).end());
                if (Acronyms.expands(acronym, phrase)) {
                    return Optional.of(phrase);
                }
            }
            if (mark && to < tokens.size() && !tokens.get(to).is(",")) {
                break;
            }
        }
        return Optional.empty();
    }

    private static int behindArticle(List<Token> tokens) {
        boolean article = !tokens.isEmpty() && FunctionWords.isArticle(tokens.get(0).lower());
        return article ? 1 : 0;
    }

    private static boolean namesOn(Token token) {
        return token.kind() == Token.Kind.POSSESSIVE
                || (token.isWord() && !FunctionWords.isFunctionWord(token.lower()));
    }

    private static Optional<String> slice(String text, List<Token> tokens, int from, int to) {
        if (to <= from || to - from > LONGEST_EXPANSION) {
            return Optional.empty();
        }
        return Optional.of(text.substring(tokens.get(from).start(), tokens.get(to - 1).end()));
    }
}
