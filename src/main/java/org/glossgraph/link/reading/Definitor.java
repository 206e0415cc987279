package org.glossgraph.link.reading;

import static org.glossgraph.link.grammar.PartOfSpeech.ADJECTIVE;
import static org.glossgraph.link.grammar.PartOfSpeech.ADVERB;
import static org.glossgraph.link.grammar.PartOfSpeech.COMMA;
import static org.glossgraph.link.grammar.PartOfSpeech.DETERMINER;
import static org.glossgraph.link.grammar.PartOfSpeech.MARK;
import static org.glossgraph.link.grammar.PartOfSpeech.NAME;
import static org.glossgraph.link.grammar.PartOfSpeech.NOUN;
import static org.glossgraph.link.grammar.PartOfSpeech.NUMBER;
import static org.glossgraph.link.grammar.PartOfSpeech.PAST;
import static org.glossgraph.link.grammar.PartOfSpeech.PAST_PARTICIPLE;
import static org.glossgraph.link.grammar.PartOfSpeech.PREPOSITION;
import static org.glossgraph.link.grammar.PartOfSpeech.PRESENT_PARTICIPLE;
import static org.glossgraph.link.grammar.PartOfSpeech.RELATIVE;
import static org.glossgraph.link.grammar.PartOfSpeech.VERB;

import java.util.EnumSet;
import java.util.Set;
import org.glossgraph.link.grammar.PartOfSpeech;
import org.glossgraph.link.grammar.Words;

/** The verbs and phrases that join a headword and what it is: "is", "refers to", "is known as". */
final class Definitor {
    private static final int NEAR = 12;
    private static final Set<PartOfSpeech> ADVERBS = EnumSet.of(ADVERB);
    private static final Set<String> COPULAS = Set.of("is", "are", "was", "were", "be");

    /** Verbs whose object is what the subject is. */
    private static final Set<String> DEFINING =
            Set.of(
                    "mean",
                    "means",
                    "meant",
                    "denote",
                    "denotes",
                    "designate",
                    "designates",
                    "signify",
                    "signifies",
                    "constitute",
                    "constitutes",
                    "comprise",
                    "comprises");

    /** The same, with "to". */
    private static final Set<String> REFERRING = Set.of("refer", "refers", "referred");

    /** The same, with "for". */
    private static final Set<String> STANDING = Set.of("stand", "stands");

    /** The same, with "as". */
    private static final Set<String> SERVING =
            Set.of("serve", "serves", "act", "acts", "function", "functions", "work", "works");

    /** Verbs whose object is what the subject is, unless the subject says it itself. */
    private static final Set<String> DESCRIBING =
            Set.of("describe", "describes", "represent", "represents", "define", "defines");

    /** Participles of verbs for what is held of a thing. */
    private static final Set<String> HELD = Set.of("considered", "deemed", "thought", "believed");

    /** Verbs for what a word does. */
    private static final Set<String> NAMING =
            Set.of(
                    "describe",
                    "denote",
                    "designate",
                    "mean",
                    "indicate",
                    "name",
                    "represent",
                    "signify");

    private final Words words;

    Definitor(Words words) {
        this.words = words;
    }

    /** Whether a word is a form of "to be". */
    static boolean isCopula(String word) {
        return COPULAS.contains(word);
    }

    /** Whether a word is one that a definition without a subject may open with. */
    static boolean isVerb(String word) {
        return DEFINING.contains(word)
                || REFERRING.contains(word)
                || STANDING.contains(word)
                || DESCRIBING.contains(word);
    }

    /**
     * Behind a finite verb and what belongs to it; negative if what follows does not say what the
     * subject is.
     *
     * @param bare whether the subject is no more than the headword
     */
    int behind(int verb, boolean bare) {
        int at = verb;
        while (words.is(at, VERB, ADVERB)
                && !COPULAS.contains(words.lower(at))
                && words.is(at + 1, VERB, ADVERB, PAST)) {
            at++;
        }
        String word = words.lower(at);
        String next = words.lower(at + 1);
        if (COPULAS.contains(word)) {
            return behindCopula(words.behind(at + 1, ADVERBS));
        }
        if (STANDING.contains(word) && next.equals("for")) {
            return behindExpansion(at + 2);
        }
        if ((REFERRING.contains(word) && next.equals("to"))
                || (SERVING.contains(word) && next.equals("as"))) {
            return at + 2;
        }
        boolean defines = DEFINING.contains(word) || (bare && DESCRIBING.contains(word));
        return defines ? at + 1 : -1;
    }

    /** Behind "describe" or "refer to"; negative for any other verb. */
    int behindNaming(int verb) {
        if (words.lower(verb).equals("refer") && words.lower(verb + 1).equals("to")) {
            return verb + 2;
        }
        return NAMING.contains(words.lower(verb)) ? verb + 1 : -1;
    }

    /** Behind what an acronym stands for, where a noun phrase in apposition follows. */
    private int behindExpansion(int start) {
        for (int at = start; at < start + NEAR; at++) {
            if (words.is(at, COMMA) && words.isIndefiniteArticle(at + 1)) {
                return at + 1;
            }
        }
        return start;
    }

    private int behindCopula(int start) {
        int at = words.is(start, COMMA) ? behindParenthesis(start) : start;
        boolean negated = words.lower(at - 1).equals("not");
        if (negated || words.is(at, PREPOSITION, RELATIVE, VERB, PRESENT_PARTICIPLE)) {
            return -1;
        }
        boolean passive =
                words.is(at, PAST_PARTICIPLE, PAST) && !words.is(at + 1, NOUN, NAME, ADJECTIVE);
        return passive ? behindPassive(at) : at;
    }

    /** Behind ", in contrast to a song, ". */
    private int behindParenthesis(int comma) {
        for (int at = comma + 1; at < comma + NEAR; at++) {
            if (words.is(at, COMMA)) {
                return at + 1;
            }
            if (words.isIndefiniteArticle(at) && !words.is(at - 1, PREPOSITION)) {
                return at;
            }
        }
        return comma + 1;
    }

    /** Behind "known as", "used to describe", "considered"; negative for any other passive. */
    private int behindPassive(int participle) {
        boolean held = HELD.contains(words.lower(participle));
        if (held && words.is(participle + 1, DETERMINER, NUMBER)) {
            return participle + 1;
        }
        for (int at = participle + 1; at < participle + NEAR; at++) {
            if (words.lower(at).equals("as")) {
                return at + 1;
            }
            if (words.lower(at).equals("to") && words.is(at + 1, VERB)) {
                return behindNaming(at + 1);
            }
            if (words.is(at, MARK, VERB, RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }
}
