package org.glossgraph.link.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.glossgraph.link.Relation;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.Token;

/**
 * Links a concept whose definition only says what it does to the kind of thing that does so: a
 * hydraulic press that "applies cold pressing to fruit" is a cold press, if there is one.
 */
final class DeedRule implements LinkRule {
    private static final String NAME = "deed";
    private static final Set<String> DOING =
            Set.of("applies", "apply", "performs", "perform", "executes", "implements", "does");

    @Override
    public void propose(Corpus corpus, Consumer<Proposal> out) {
        Paraphrases paraphrases = new Paraphrases(corpus.index());
        for (Statement statement : corpus.prose()) {
            if (statement.part() == Statement.Part.DEFINITION
                    && DOING.contains(statement.word(0))) {
                deed(statement.tokens())
                        .flatMap(deed -> paraphrases.forDeed(statement.concept(), deed, true))
                        .map(
                                match ->
                                        new Proposal(
                                                statement.concept(),
                                                Relation.BROADER,
                                                match.concept(),
                                                Proposal.reason(
                                                        NAME, match.confidence(), statement)))
                        .ifPresent(out);
            }
        }
    }

    /** The words between the determiners behind the verb and the next function word or mark. */
    private static Optional<List<Token>> deed(List<Token> tokens) {
        int from = 1;
        while (from < tokens.size() && FunctionWords.isDeterminer(tokens.get(from).lower())) {
            from++;
        }
        int to = from;
        while (to < tokens.size()
                && tokens.get(to).isWord()
                && !FunctionWords.isFunctionWord(tokens.get(to).lower())) {
            to++;
        }
        return to > from ? Optional.of(tokens.subList(from, to)) : Optional.empty();
    }
}
