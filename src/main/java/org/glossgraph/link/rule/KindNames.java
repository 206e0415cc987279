package org.glossgraph.link.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.GenusPhrase;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.NounPhrase;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.Token;

/**
 * The concepts that a genus names: by the longest label that its noun phrase ends in, or in other
 * words that mean the same.
 */
final class KindNames {

    private final ConceptIndex index;
    private final Paraphrases paraphrases;

    KindNames(ConceptIndex index) {
        this.index = index;
        paraphrases = new Paraphrases(index);
    }

    /**
     * A concept that a phrase names.
     *
     * @param concept its identifier
     * @param confidence how sure that is
     */
    record Match(String concept, double confidence) {}

    /** The concepts that the genus of a statement names. */
    List<Match> of(Statement statement, GenusPhrase genus) {
        List<Token> words = run(statement, genus.core());
        Optional<Match> compound = paraphrases.forDeed(statement.concept(), words, false);
        if (compound.isPresent()) {
            return List.of(compound.get());
        }
        List<Match> matches = labels(statement, genus.core());
        if (matches.stream().allMatch(this::saysLittle)) {
            List<Token> purpose =
                    genus.purpose().map(each -> run(statement, each)).orElse(List.of());
            paraphrases.of(words, purpose).forEach(each -> add(matches, each));
        }
        genus.joined()
                .map(each -> labels(statement, each))
                .ifPresent(others -> others.forEach(each -> add(matches, each)));
        return matches;
    }

    private List<Match> labels(Statement statement, NounPhrase phrase) {
        Optional<Mention> named =
                statement
                        .mentionAt(phrase.head())
                        .filter(each -> index.isLabel(statement.slice(each.from(), each.to())));
        List<Match> matches = new ArrayList<>();
        named.ifPresent(each -> matches.add(label(statement, each)));
        List<Token> words = statement.tokens().subList(phrase.from(), phrase.to());
        int covered = named.map(each -> each.to() - each.from()).orElse(0);
        if (covered < words.size()) {
            index.spread(words).forEach(each -> add(matches, new Match(each, Confidence.LOOSE)));
        }
        return matches;
    }

    private static Match label(Statement statement, Mention mention) {
        boolean everyday =
                mention.to() - mention.from() == 1
                        && Vocabulary.isEveryday(statement.tokens().get(mention.from()));
        return new Match(mention.concept(), everyday ? Confidence.LOOSE : Confidence.GENUS);
    }

    /** Whether a match says so little that the phrase in other words may say more. */
    private boolean saysLittle(Match match) {
        return match.confidence() <= Confidence.LOOSE || index.concept(match.concept()).mentioned();
    }

    private static void add(List<Match> matches, Match match) {
        if (matches.stream().noneMatch(each -> each.concept().equals(match.concept()))) {
            matches.add(match);
        }
    }

    /** The words without a mark between that a noun phrase ends in. */
    private static List<Token> run(Statement statement, NounPhrase phrase) {
        int from = phrase.head();
        while (from > phrase.from() && statement.tokens().get(from - 1).isWord()) {
            from--;
        }
        return statement.tokens().subList(from, phrase.to());
    }
}
