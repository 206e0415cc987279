package org.glossgraph.link.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.glossgraph.link.Relation;
import org.glossgraph.link.phrase.Cue;
import org.glossgraph.link.phrase.Governor;
import org.glossgraph.link.phrase.Meaning;
import org.glossgraph.link.phrase.Subject;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.Token;

/**
 * Links a concept to those that its definition names; the words between say how. A word of everyday
 * language, a negated one and a part of a proper name do not count.
 */
final class MentionRule implements LinkRule {
    private static final String NAME = "mention";
    private static final String CUE = "phrase";
    private static final double DEFINITION = 0.62;
    private static final double REMARK = 0.55;
    private static final double EXAMPLE = 0.52;

    /** The confidence of a phrase next to the mention, and what each word between costs, in %. */
    private static final int NEAR = 88;

    private static final int STEP = 3;

    @Override
    public void propose(Corpus corpus, Consumer<Proposal> out) {
        for (Statement statement : corpus.statements()) {
            Set<String> seen = new HashSet<>();
            for (Mention mention : statement.mentions()) {
                if (!mention.concept().equals(statement.concept())
                        && !isGenus(corpus, statement, mention)
                        && Meaning.isMeant(corpus, statement, mention)
                        && seen.add(mention.concept())) {
                    out.accept(proposal(corpus, statement, mention));
                }
            }
        }
    }

    private static boolean isGenus(Corpus corpus, Statement statement, Mention mention) {
        return corpus.genus(statement)
                .filter(genus -> mention.covers(genus.core().head()))
                .filter(
                        any ->
                                corpus.index()
                                        .isLabel(statement.slice(mention.from(), mention.to())))
                .isPresent();
    }

    private static Proposal proposal(Corpus corpus, Statement statement, Mention mention) {
        double plain =
                switch (statement.part()) {
                    case DEFINITION -> DEFINITION;
                    case REMARK -> REMARK;
                    case EXAMPLE -> EXAMPLE;
                };
        Optional<Governor> governor = Governor.of(statement, mention);
        if (!statement.isEnglish()
                || governor.isEmpty()
                || isModifier(statement, mention)
                || isOwned(statement, mention, governor.get().cue())
                || !Subject.isConcept(corpus, statement, governor.get().cue())) {
            return new Proposal(
                    statement.concept(),
                    Relation.RELATED,
                    mention.concept(),
                    Proposal.reason(NAME, plain, statement));
        }
        Cue cue = governor.get().cue();
        double confidence = (NEAR - STEP * governor.get().distance()) / 100.0;
        boolean back = cue.inverse();
        return new Proposal(
                back ? mention.concept() : statement.concept(),
                cue.relation(),
                back ? statement.concept() : mention.concept(),
                Proposal.reason(CUE, confidence, statement));
    }

    /** "Adjusts its sails": a part of the concept, which is not what the relation leads to. */
    private static boolean isOwned(Statement statement, Mention mention, Cue cue) {
        String before = statement.word(mention.from() - 1);
        return cue.relation() == Relation.ADJUSTS
                && (before.equals("its") || before.equals("their"));
    }

    /** Whether a noun behind a mention is what the sentence speaks of: "the list's length". */
    private static boolean isModifier(Statement statement, Mention mention) {
        if (mention.to() >= statement.tokens().size()) {
            return false;
        }
        Token next = statement.tokens().get(mention.to());
        String word = statement.word(mention.to());
        return next.kind() == Token.Kind.POSSESSIVE
                || (next.isWord()
                        && !FunctionWords.isFunctionWord(word)
                        && !word.endsWith("ed")
                        && !(word.endsWith("ing") && takesObject(statement, mention.to() + 1))
                        && !word.endsWith("ly"));
    }

    /** Whether what follows a word in -ing makes a participle of it and no noun. */
    private static boolean takesObject(Statement statement, int next) {
        return next < statement.tokens().size() && statement.tokens().get(next).isWord();
    }
}
