package org.glossgraph.link.phrase;

import java.util.Set;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.Token;

/** Whether a sentence means what its words name. */
public final class Meaning {
    private static final Set<String> FREE_OF =
            Set.of(
                    "independent of",
                    "free of",
                    "regardless of",
                    "lack of",
                    "absence of",
                    "dispensing with");
    private static final Set<String> JOINS = Set.of("and", "or");
    private static final Set<String> LOOSE = Set.of("or", "on", "for");
    private static final Set<String> NEGATIONS =
            Set.of("no", "without", "neither", "nor", "not", "never");
    private static final int REACH = 3;

    private Meaning() {}

    /** Whether a mention is of the concept, not of a namesake, and not denied. */
    public static boolean isMeant(Corpus corpus, Statement statement, Mention mention) {
        return !isMarkup(statement, mention)
                && !isNegated(statement, mention)
                && !isInProperName(statement, mention)
                && !isFreeOf(statement, mention)
                && !Warning.covers(statement, mention)
                && !isRelational(statement, mention)
                && !isOfAnother(corpus, statement, mention)
                && (!isEveryday(statement, mention) || isSpecific(corpus, statement, mention));
    }

    /** Whether it is a command or an index of a formula: {@code \\sail}, {@code x_{sail}}. */
    private static boolean isMarkup(Statement statement, Mention mention) {
        int start = statement.tokens().get(mention.from()).start();
        return start > 0 && "\\{^_".indexOf(statement.text().charAt(start - 1)) >= 0;
    }

    /** "The Sloop rig", "sailing rig": a word that nobody defines is that of the name before it. */
    private static boolean isOfAnother(Corpus corpus, Statement statement, Mention mention) {
        int before = mention.from() - 1;
        boolean single = mention.to() - mention.from() == 1;
        if (!single || before < 0 || !corpus.index().concept(mention.concept()).mentioned()) {
            return false;
        }
        boolean name = before > 0 && statement.tokens().get(before).isCapitalised();
        return name || statement.mentionAt(before).isPresent();
    }

    /** "A part of", "an extension of": such a noun speaks of what follows. */
    private static boolean isRelational(Statement statement, Mention mention) {
        Token noun = statement.tokens().get(mention.from());
        boolean relates =
                Vocabulary.isExtension(noun)
                        || Vocabulary.isKind(noun)
                        || Vocabulary.isPart(noun)
                        || Vocabulary.isCollection(noun);
        return relates
                && mention.to() - mention.from() == 1
                && statement.word(mention.to()).equals("of");
    }

    /** Whether a mention is a single noun of everyday English. */
    static boolean isEveryday(Statement statement, Mention mention) {
        return statement.isEnglish()
                && mention.to() - mention.from() == 1
                && Vocabulary.isEveryday(statement.tokens().get(mention.from()));
    }

    private static boolean isNegated(Statement statement, Mention mention) {
        int at = mention.from() - 1;
        for (int i = 0; i < REACH && at >= 0; i++, at--) {
            String word = statement.word(at);
            if (NEGATIONS.contains(word)) {
                return true;
            }
            boolean between =
                    statement.tokens().get(at).isWord() && !FunctionWords.isFunctionWord(word);
            if (!between && !FunctionWords.isDeterminer(word) && !LOOSE.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** "Independent of …", "free of …", "dispensing with … and …", "…-free". */
    private static boolean isFreeOf(Statement statement, Mention mention) {
        int at = mention.from() - 1;
        while (at > 1 && (JOINS.contains(statement.word(at)) || isJoined(statement, at))) {
            at--;
        }
        String before = statement.word(at - 1) + ' ' + statement.word(at);
        return FREE_OF.contains(before)
                || (statement.word(mention.to()).equals("free")
                        && isHyphened(statement, mention.to()));
    }

    private static boolean isJoined(Statement statement, int at) {
        return JOINS.contains(statement.word(at + 1))
                && !FunctionWords.isFunctionWord(statement.word(at));
    }

    private static boolean isHyphened(Statement statement, int at) {
        return at < statement.tokens().size() && statement.tokens().get(at).hyphened();
    }

    /** Whether capitals before or behind make it part of a longer name: "Layers & Co". */
    private static boolean isInProperName(Statement statement, Mention mention) {
        return isJoinedName(statement, mention.to(), mention.to() + 1)
                || isJoinedName(statement, mention.from() - 1, mention.from() - 2);
    }

    private static boolean isJoinedName(Statement statement, int joint, int other) {
        return statement.word(joint).equals("&")
                && other >= 0
                && other < statement.tokens().size()
                && statement.tokens().get(other).isCapitalised();
    }

    /**
     * Whether the words around a noun of everyday language make it a term: a possessive, another
     * term that it is joined to, a participle, or a word that its own definitions use.
     */
    private static boolean isSpecific(Corpus corpus, Statement statement, Mention mention) {
        int before = mention.from() - 1;
        if (before < 0) {
            return false;
        }
        Token token = statement.tokens().get(before);
        String word = statement.word(before);
        if (token.kind() == Token.Kind.POSSESSIVE) {
            return true;
        }
        if (JOINS.contains(word)) {
            return statement.mentionAt(before - 1).isPresent();
        }
        if (JOINS.contains(statement.word(mention.to())) && isTermAt(statement, mention.to() + 1)) {
            return true;
        }
        boolean plain =
                !token.isWord()
                        || token.hyphened()
                        || FunctionWords.isFunctionWord(word)
                        || Vocabulary.isGeneralAdjective(word);
        return !plain && (isParticiple(word) || isKin(corpus, statement, mention, before));
    }

    private static boolean isTermAt(Statement statement, int at) {
        return statement.mentionAt(at).filter(other -> !isEveryday(statement, other)).isPresent();
    }

    private static boolean isParticiple(String word) {
        return word.length() > 5
                && (word.endsWith("able") || word.endsWith("ible") || word.endsWith("ed"));
    }

    private static boolean isKin(Corpus corpus, Statement statement, Mention mention, int before) {
        String form = statement.tokens().get(before).form();
        boolean everyday =
                statement
                        .mentionAt(before)
                        .filter(other -> isEveryday(statement, other))
                        .isPresent();
        return everyday || corpus.isUsedToDefine(form, mention.concept());
    }
}
