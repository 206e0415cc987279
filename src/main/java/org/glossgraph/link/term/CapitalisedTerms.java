package org.glossgraph.link.term;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.Token;

/**
 * Phrases that a text writes with capitals although they are common nouns: their last word stands
 * in small letters elsewhere, which that of a person or a company does not.
 */
final class CapitalisedTerms implements TermSource {
    private static final int LONGEST = 4;

    @Override
    public void find(Corpus corpus, Consumer<Term> out) {
        Set<String> common = commonWords(corpus);
        for (Statement statement : corpus.prose()) {
            String lang = statement.lang();
            for (int from = 1; from < statement.tokens().size(); from++) {
                int to = end(statement, from);
                if (to - from >= 2 && to - from <= LONGEST && isTerm(statement, from, to, common)) {
                    out.accept(Term.of(statement.slice(from, to), lang));
                }
                from = Math.max(from, to);
            }
        }
    }

    private static Set<String> commonWords(Corpus corpus) {
        Set<String> common = new HashSet<>();
        for (Statement statement : corpus.prose()) {
            for (Token token : statement.tokens()) {
                if (token.isWord() && Character.isLowerCase(token.text().codePointAt(0))) {
                    common.add(token.form());
                }
            }
        }
        return common;
    }

    private static int end(Statement statement, int from) {
        int to = from;
        while (to < statement.tokens().size() && statement.tokens().get(to).isCapitalised()) {
            to++;
        }
        return to;
    }

    private static boolean isTerm(Statement statement, int from, int to, Set<String> common) {
        List<Token> words = statement.tokens().subList(from, to);
        boolean known = !statement.mentionsIn(from, to).isEmpty();
        boolean acronym = words.stream().anyMatch(each -> Acronyms.isAcronym(each.text()));
        boolean cut =
                statement.tokens().get(from).hyphened()
                        || (to < statement.tokens().size()
                                && statement.tokens().get(to).hyphened());
        return !known
                && !cut
                && !acronym
                && !".!?".contains(statement.word(from - 1))
                && common.contains(words.get(words.size() - 1).form())
                && !Vocabulary.isEveryday(words.get(words.size() - 1))
                && Spans.isName(words);
    }
}
