package org.glossgraph.link.rule;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.glossgraph.concept.Concept;
import org.glossgraph.link.Relation;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Fields;
import org.glossgraph.link.reading.GenusPhrase;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Tokens;

/**
 * Links a concept to those that its definition names as its genus. "A part of Y" and "an extension
 * of Y" are no genus but say what they say.
 */
final class GenusRule implements LinkRule {
    private static final String NAME = "genus";
    private static final Set<String> DESCRIBING = Set.of("describe", "describes", "describing");
    private static final Set<String> SAID = Set.of("said", "used", "spoken");

    @Override
    public void propose(Corpus corpus, Consumer<Proposal> out) {
        Fields fields = Fields.of(corpus);
        KindNames names = new KindNames(corpus.index());
        Consumer<Proposal> checked = proposal -> out.accept(weighed(corpus, fields, proposal));
        for (Statement statement : corpus.statements()) {
            corpus.genus(statement)
                    .map(genus -> new Defining(corpus, statement, genus))
                    .ifPresent(defining -> defining.propose(names, checked));
        }
    }

    /** The same, but weak where a single word names a concept of another field. */
    private static Proposal weighed(Corpus corpus, Fields fields, Proposal proposal) {
        Concept own = corpus.index().concept(proposal.subject());
        Concept other = corpus.index().concept(proposal.object());
        boolean single = Tokens.of(other.prefLabel().text()).size() == 1;
        return single && !fields.agree(own, other) ? proposal.weak() : proposal;
    }

    /**
     * Whether the genus is what stands behind its head, if something does: "a kind of rope", "one
     * of a group of ropes", but no "bundle of ropes" and no "word for a rope". "Describes a rope
     * that is worn" gives a state, and a state is no kind.
     */
    static boolean saysKind(Statement statement, GenusPhrase genus) {
        int head = genus.phrase().head();
        boolean one = statement.word(0).equals("one") && statement.word(1).equals("of");
        if (isDescribed(statement, genus.phrase().from())) {
            return false;
        }
        return genus.behind().isEmpty()
                || Vocabulary.isKind(statement.tokens().get(head))
                || (one && Vocabulary.isCollection(statement.tokens().get(head)));
    }

    /** Whether what begins at a token is only that of which the headword is said. */
    private static boolean isDescribed(Statement statement, int start) {
        int at = start - 1;
        while (FunctionWords.isDeterminer(statement.word(at))) {
            at--;
        }
        String word = statement.word(at);
        return DESCRIBING.contains(word)
                || (word.equals("of") && SAID.contains(statement.word(at - 1)));
    }

    /** A sentence that gives a genus. */
    private record Defining(Corpus corpus, Statement statement, GenusPhrase genus) {
        void propose(KindNames names, Consumer<Proposal> out) {
            Optional<Mention> whole =
                    statement
                            .mentionAt(genus.phrase().head())
                            .filter(mention -> mention.to() > genus.phrase().to());
            Optional<Relation> other = Partitive.relation(statement, genus);
            if (whole.isPresent()) {
                out.accept(proposal(Relation.BROADER, whole.get().concept(), Confidence.GENUS));
            } else if (other.isPresent()) {
                Partitive.wholes(statement, genus)
                        .forEach(each -> out.accept(proposal(other.get(), each, Confidence.GENUS)));
            } else if (saysKind(statement, genus)
                    && !isVague()
                    && !Aggregate.isGenus(statement, genus)) {
                names.of(statement, genus)
                        .forEach(
                                match ->
                                        out.accept(
                                                proposal(
                                                        Relation.BROADER,
                                                        match.concept(),
                                                        match.confidence())));
            }
        }

        /**
         * Whether another definition of the concept names a genus that sharpens this one by a
         * prefix: "subset" for "set". The concept's own name is no genus of it.
         */
        private boolean isVague() {
            String own = statement.tokens().get(genus.core().head()).form();
            return corpus.index().concept(statement.concept()).entries().stream()
                    .map(entry -> corpus.genera().get(entry.place()))
                    .filter(Objects::nonNull)
                    .map(other -> NormalForm.of(other.genus().core()))
                    .filter(other -> other.endsWith(own) && other.length() > own.length() + 2)
                    .anyMatch(other -> !isOwnName(other));
        }

        private boolean isOwnName(String word) {
            return corpus.index().named(word).filter(statement.concept()::equals).isPresent();
        }

        private Proposal proposal(Relation relation, String object, double confidence) {
            return new Proposal(
                    statement.concept(),
                    relation,
                    object,
                    Proposal.reason(NAME, confidence, statement));
        }
    }
}
