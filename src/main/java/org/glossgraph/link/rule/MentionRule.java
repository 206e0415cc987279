package org.glossgraph.link.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.glossgraph.link.Relation;
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
    private static final Set<String> DENIALS =
            Set.of("cannot", "not", "never", "can't", "don't", "doesn't");
    private static final Set<String> MARKS = Set.of(",", "\"", "“", "”", "'", "*", "'s", "’s");
    private static final Set<String> JOINS = Set.of("and", "or", "both");
    private static final String NAME = "mention";
    private static final String CUE = "phrase";
    private static final double DEFINITION = 0.62;
    private static final double REMARK = 0.55;
    private static final double EXAMPLE = 0.52;

    /** The confidence of a phrase next to the mention, and what each word between costs, in %. */
    private static final int NEAR = 88;

    private static final int STEP = 3;
    private static final int FARTHEST = 8;
    private static final int REACH = 60;

    /** Nouns that stand for what they are of: "the risk of …". */
    private static final Set<String> LIGHT =
            Set.of(
                    "advantages",
                    "advantage",
                    "benefits",
                    "benefit",
                    "idea",
                    "ideas",
                    "effect",
                    "effects",
                    "use",
                    "amount",
                    "risk",
                    "chance",
                    "problem",
                    "problems",
                    "set",
                    "number",
                    "kind",
                    "type",
                    "strengths",
                    "likelihood",
                    "value",
                    "size");

    @Override
    public void propose(Corpus corpus, Consumer<Proposal> out) {
        for (Statement statement : corpus.statements()) {
            Set<String> seen = new HashSet<>();
            for (Mention mention : statement.mentions()) {
                if (!mention.concept().equals(statement.concept())
                        && !isGenus(corpus, statement, mention)
                        && Meaning.isMeant(corpus, statement, mention)
                        && seen.add(mention.concept())) {
                    out.accept(proposal(statement, mention));
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

    private static Proposal proposal(Statement statement, Mention mention) {
        double plain =
                switch (statement.part()) {
                    case DEFINITION -> DEFINITION;
                    case REMARK -> REMARK;
                    case EXAMPLE -> EXAMPLE;
                };
        Optional<Governor> governor = governor(statement, mention);
        if (!statement.isEnglish()
                || governor.isEmpty()
                || isModifier(statement, mention)
                || !Meaning.isAboutConcept(statement, governor.get().cue().from())) {
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
                        && !word.endsWith("ing")
                        && !word.endsWith("ly"));
    }

    /** A cue and how many words of content lie between it and the mention. */
    private record Governor(Cue cue, int distance) {}

    /** The nearest cue before a mention in its clause, if the mention depends on it directly. */
    private static Optional<Governor> governor(Statement statement, Mention mention) {
        int at = beforeBracket(statement, mention.from() - 1);
        int distance = 0;
        boolean with = false;
        int start = at;
        while (at >= 0 && distance <= FARTHEST && start - at < REACH) {
            Optional<Cue> cue = Cue.endingAt(statement, at);
            if (cue.isPresent()) {
                boolean direct = !with || cue.get().relation() == Relation.COMBINES;
                return cue.filter(each -> direct && !isDenied(statement, each))
                        .map(each -> new Governor(each, 0))
                        .map(withDistance(distance));
            }
            String word = statement.word(at);
            if (word.equals(")") && opening(statement, at) >= 0) {
                at = opening(statement, at) - 1;
                continue;
            }
            if (!isBridge(statement, at)) {
                if (!word.equals("with") || with) {
                    return Optional.empty();
                }
                with = true;
            }
            distance += isContent(statement, at) ? 1 : 0;
            at--;
        }
        return Optional.empty();
    }

    private static java.util.function.UnaryOperator<Governor> withDistance(int distance) {
        return governor -> new Governor(governor.cue(), distance);
    }

    private static boolean isContent(Statement statement, int at) {
        return statement.tokens().get(at).isWord()
                && statement.mentionAt(at).isEmpty()
                && !FunctionWords.isFunctionWord(statement.word(at));
    }

    private static boolean isDenied(Statement statement, Cue cue) {
        return DENIALS.contains(statement.word(cue.from() - 1));
    }

    /** Whether a verb before a token can still govern what comes behind it. */
    private static boolean isBridge(Statement statement, int at) {
        String word = statement.word(at);
        if (word.equals("of")) {
            return LIGHT.contains(statement.word(at - 1));
        }
        if (!statement.tokens().get(at).isWord()) {
            return statement.tokens().get(at).kind() == Token.Kind.VERBATIM || MARKS.contains(word);
        }
        return JOINS.contains(word)
                || (FunctionWords.isDeterminer(word) && !FunctionWords.isRelative(word))
                || !FunctionWords.isFunctionWord(word);
    }

    /** What stands in brackets explains the noun before them. */
    private static int beforeBracket(Statement statement, int from) {
        for (int i = from; i >= 0 && i > from - 4; i--) {
            if (statement.word(i).equals("(")) {
                return i - 1;
            }
            if (statement.word(i).equals(")")) {
                return from;
            }
        }
        return from;
    }

    private static int opening(Statement statement, int close) {
        for (int i = close - 1; i >= 0 && close - i < REACH; i--) {
            if (statement.word(i).equals("(")) {
                return i;
            }
        }
        return -1;
    }
}
