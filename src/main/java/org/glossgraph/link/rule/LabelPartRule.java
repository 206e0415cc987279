package org.glossgraph.link.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.glossgraph.concept.Concept;
import org.glossgraph.link.Evidence;
import org.glossgraph.link.Relation;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * Links a concept to one whose name stands in its own before the head: a list comprehension has to
 * do with lists. Nouns of everyday language and names joined by "&amp;" do not count.
 */
final class LabelPartRule implements LinkRule {
    private static final String NAME = "part of the label";

    @Override
    public void propose(Corpus corpus, Consumer<Proposal> out) {
        for (Concept concept : corpus.index().concepts()) {
            Optional<Evidence> reason = corpus.naming(concept, NAME, Confidence.LABEL_PART);
            List<Token> words = Tokens.of(concept.prefLabel().text());
            if (reason.isEmpty() || !words.stream().allMatch(Token::isWord)) {
                continue;
            }
            for (Mention part : parts(corpus, concept, words)) {
                out.accept(
                        new Proposal(concept.id(), Relation.RELATED, part.concept(), reason.get()));
            }
        }
    }

    private static List<Mention> parts(Corpus corpus, Concept concept, List<Token> words) {
        String lang = concept.prefLabel().lang();
        for (int from = 0; from + 1 < words.size(); from++) {
            List<Token> part = words.subList(from, words.size() - 1);
            List<Mention> found = corpus.index().mentions(part, lang, "");
            if (!found.isEmpty()) {
                return found.stream().filter(each -> isTerm(part, each)).toList();
            }
        }
        return List.of();
    }

    private static boolean isTerm(List<Token> words, Mention mention) {
        boolean single = mention.to() - mention.from() == 1;
        String first = words.get(mention.from()).text();
        return !(single && first.length() <= 2)
                && !(single && Vocabulary.isEveryday(words.get(mention.from())))
                && !words.get(mention.from()).hyphened();
    }
}
