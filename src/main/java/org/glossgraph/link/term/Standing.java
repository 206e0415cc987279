package org.glossgraph.link.term;

import java.util.Set;
import org.glossgraph.link.phrase.Governor;
import org.glossgraph.link.phrase.Subject;
import org.glossgraph.link.phrase.VerbWords;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.FunctionWords;

/**
 * How much the place of a candidate in its sentence says that it is a term: from 0 to 1.
 *
 * @param corpus the texts
 * @param makeup what the words say
 */
record Standing(Corpus corpus, Makeup makeup) {
    private static final double PLAIN = 0.3;

    /** What the sentence speaks of. */
    private static final double DISCUSSED = 0.4;

    /** Without an article where others need one, as a genus, or as the object of a construction. */
    static final double TERM = 0.5;

    /** Alone in brackets or at the end, or made of the words of the name that is defined. */
    private static final double NAMED = 0.9;

    private static final int CONJUNCT = 3;
    private static final int OPENING = 8;
    private static final Set<String> AIMS = Set.of("for", "via", "through", "by", "using", "into");
    private static final Set<String> CLAUSE_OPENERS =
            Set.of(
                    "while",
                    "when",
                    "because",
                    "since",
                    "so",
                    "although",
                    "whereas",
                    "if",
                    ";",
                    ":");

    /** The weight of a candidate's place. */
    double of(Candidate candidate) {
        if (!candidate.closes()) {
            return PLAIN / 2;
        }
        if (isStepByStep(candidate) || isDeed(candidate)) {
            return 0;
        }
        if (isAlone(candidate) || namesRest(candidate) || isMadeOfName(candidate)) {
            return NAMED;
        }
        if (isGenus(candidate)) {
            return candidate.length() == 1 ? PLAIN : TERM;
        }
        if (isSubject(candidate, candidate.open())) {
            return isBare(candidate) ? TERM : PLAIN;
        }
        if (before(candidate).equals("the") && isSubject(candidate, candidate.open() - 1)) {
            return DISCUSSED;
        }
        boolean object = isBare(candidate) && (isAim(candidate) || isObject(candidate));
        return object ? TERM : PLAIN;
    }

    private static String before(Candidate candidate) {
        return candidate.statement().word(candidate.open() - 1);
    }

    private static String after(Candidate candidate) {
        return candidate.statement().word(candidate.to());
    }

    private static boolean isBare(Candidate candidate) {
        return candidate.from() == candidate.open();
    }

    /** "One page by page": the words before belong to another phrase. */
    private static boolean isStepByStep(Candidate candidate) {
        Statement statement = candidate.statement();
        return after(candidate).equals("by")
                && statement.word(candidate.to() + 1).equals(statement.word(candidate.to() - 1));
    }

    /** "For sharing boats": what is done, not a kind of boat. */
    private boolean isDeed(Candidate candidate) {
        return isBare(candidate)
                && FunctionWords.isPreposition(before(candidate))
                && makeup.uses().isGerund(candidate.words().get(0));
    }

    private static boolean isAlone(Candidate candidate) {
        return isBare(candidate) && before(candidate).equals("(") && after(candidate).equals(")");
    }

    /** "In our yard, Sloop." */
    private static boolean namesRest(Candidate candidate) {
        Statement statement = candidate.statement();
        return Candidate.isName(statement, candidate.from())
                && statement.word(candidate.from() - 1).equals(",")
                && candidate.from() < OPENING
                && candidate.to() == statement.tokens().size() - 1
                && after(candidate).equals(".");
    }

    private boolean isMadeOfName(Candidate candidate) {
        return candidate.length() > 1 && makeup.labels().isOfOwn(candidate);
    }

    private boolean isGenus(Candidate candidate) {
        return corpus.genus(candidate.statement())
                .filter(genus -> genus.core().to() == candidate.to())
                .isPresent();
    }

    /** Whether a clause begins at a token with the candidate as its subject. */
    private static boolean isSubject(Candidate candidate, int from) {
        Statement statement = candidate.statement();
        boolean opens = from == 0 || CLAUSE_OPENERS.contains(statement.word(from - 1));
        return opens && isVerb(statement, candidate.to());
    }

    private static boolean isVerb(Statement statement, int at) {
        return FunctionWords.isAuxiliary(statement.word(at))
                || (at < statement.tokens().size()
                        && statement.tokens().get(at).isWord()
                        && VerbWords.isVerb(statement, at));
    }

    private static boolean isAim(Candidate candidate) {
        return AIMS.contains(before(candidate));
    }

    /** Whether a strong construction speaks of it: "combines A and B". */
    private boolean isObject(Candidate candidate) {
        Statement statement = candidate.statement();
        return Governor.of(statement, new Mention(candidate.from(), candidate.to(), ""))
                .filter(governor -> governor.distance() <= reach(candidate))
                .filter(governor -> Subject.isConcept(corpus, statement, governor.cue()))
                .isPresent();
    }

    /** How many words may lie between the construction and its object: those of other conjuncts. */
    private static int reach(Candidate candidate) {
        String before = before(candidate);
        return FunctionWords.isConjunction(before) || before.equals(",") ? CONJUNCT : 0;
    }
}
