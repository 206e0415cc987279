package org.glossgraph.link.rule;

import java.util.HashSet;
import java.util.List;
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

    @Override
    public void propose(Corpus corpus, Consumer<Proposal> out) {
        for (Statement statement : corpus.statements()) {
            if (statement.isCredit()) {
                continue;
            }
            Set<String> seen = new HashSet<>();
            for (Mention mention : statement.mentions()) {
                if (!mention.concept().equals(statement.concept())
                        && !isGenus(corpus, statement, mention)
                        && Meaning.isMeant(corpus, statement, mention)
                        && seen.add(mention.concept())) {
                    out.accept(proposal(corpus, statement, mention));
                }
            }
            inner(corpus, statement, seen, out);
        }
    }

    /** What is named in the name of something that nobody defines, before its last word. */
    private static void inner(
            Corpus corpus, Statement statement, Set<String> seen, Consumer<Proposal> out) {
        for (Mention mention : statement.mentions()) {
            if (corpus.index().concept(mention.concept()).mentioned()
                    && Meaning.isMeant(corpus, statement, mention)) {
                List<Token> words = statement.tokens().subList(mention.from(), mention.to() - 1);
                for (Mention part :
                        corpus.index().mentions(words, statement.lang(), statement.concept())) {
                    Mention named =
                            new Mention(
                                    mention.from() + part.from(),
                                    mention.from() + part.to(),
                                    part.concept());
                    if (!part.concept().equals(statement.concept())
                            && Meaning.isMeant(corpus, statement, named)
                            && seen.add(part.concept())) {
                        out.accept(plain(statement, part.concept()));
                    }
                }
            }
        }
    }

    private static boolean isGenus(Corpus corpus, Statement statement, Mention mention) {
        return corpus.genus(statement)
                .filter(genus -> mention.covers(genus.core().head()))
                .filter(genus -> GenusRule.saysKind(statement, genus))
                .filter(genus -> !Aggregate.isGenus(statement, genus))
                .filter(
                        any ->
                                corpus.index()
                                        .isLabel(statement.slice(mention.from(), mention.to())))
                .isPresent();
    }

    private static Proposal proposal(Corpus corpus, Statement statement, Mention mention) {
        Optional<Governor> governor = Governor.of(statement, mention);
        if (!statement.isEnglish()
                || governor.isEmpty()
                || isModifier(statement, mention)
                || isNamed(statement, mention)
                || isOwned(statement, mention, governor.get().cue())
                || !Subject.isConcept(corpus, statement, governor.get().cue())
                || !isInOrder(corpus, statement, mention, governor.get().cue())) {
            return plain(statement, mention.concept());
        }
        Cue cue = governor.get().cue();
        double confidence = Confidence.ofCue(governor.get().distance());
        boolean back = cue.inverse();
        return new Proposal(
                back ? mention.concept() : statement.concept(),
                cue.relation(),
                back ? statement.concept() : mention.concept(),
                Proposal.reason(CUE, confidence, statement));
    }

    /** "Follows" has more senses than "comes after": only steps do both. */
    private static boolean isInOrder(Corpus corpus, Statement statement, Mention mention, Cue cue) {
        return !statement.word(cue.from()).startsWith("follow")
                || Succession.holds(corpus, cue.relation(), statement.concept(), mention.concept());
    }

    private static Proposal plain(Statement statement, String named) {
        double confidence =
                switch (statement.part()) {
                    case DEFINITION -> Confidence.DEFINITION;
                    case REMARK -> Confidence.REMARK;
                    case EXAMPLE -> Confidence.EXAMPLE;
                };
        return new Proposal(
                statement.concept(),
                Relation.RELATED,
                named,
                Proposal.reason(NAME, confidence, statement));
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
                || next.hyphened()
                || (next.isWord()
                        && !FunctionWords.isFunctionWord(word)
                        && !word.endsWith("ed")
                        && !(word.endsWith("ing") && takesObject(statement, mention.to() + 1))
                        && !word.endsWith("ly"));
    }

    /** Whether what follows a word in -ing makes a participle of it and no noun. */
    private static boolean takesObject(Statement statement, int next) {
        String word = statement.word(next);
        return next < statement.tokens().size()
                && statement.tokens().get(next).isWord()
                && !FunctionWords.isPreposition(word)
                && !FunctionWords.isConjunction(word)
                && !FunctionWords.isAuxiliary(word);
    }

    /** "The X-1 engine": a name before a single word makes it that of something else. */
    private static boolean isNamed(Statement statement, Mention mention) {
        int before = mention.from() - 1;
        return mention.to() - mention.from() == 1
                && before > 0
                && statement.mentionAt(before).isEmpty()
                && statement.tokens().get(before).isCapitalised()
                && !statement.tokens().get(mention.from()).isCapitalised();
    }
}
