package org.glossgraph.link.reading;

import static org.glossgraph.link.grammar.PartOfSpeech.COMMA;
import static org.glossgraph.link.grammar.PartOfSpeech.CONJUNCTION;
import static org.glossgraph.link.grammar.PartOfSpeech.DETERMINER;
import static org.glossgraph.link.grammar.PartOfSpeech.MARK;
import static org.glossgraph.link.grammar.PartOfSpeech.NOUN;
import static org.glossgraph.link.grammar.PartOfSpeech.PREPOSITION;
import static org.glossgraph.link.grammar.PartOfSpeech.PRONOUN;
import static org.glossgraph.link.grammar.PartOfSpeech.RELATIVE;
import static org.glossgraph.link.grammar.PartOfSpeech.VERB;

import java.util.OptionalInt;
import java.util.Set;
import org.glossgraph.link.grammar.Words;
import org.glossgraph.text.FunctionWords;

/** Finds the finite verb of a sentence's main clause; a gloss has none. */
final class MainVerb {
    private static final Set<String> ADDING = Set.of("and", "but");
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");

    private MainVerb() {}

    /** The main verb of what begins at a word. */
    static OptionalInt in(Words words, Definiendum headword, int opening) {
        for (int at = opening; at < words.size(); at++) {
            if (at > opening && opensClause(words, opening, at)) {
                return OptionalInt.empty();
            }
            boolean adds = words.is(at, COMMA) && ADDING.contains(words.lower(at + 1));
            if (adds && isOfGloss(words, headword, opening, at)) {
                return OptionalInt.empty();
            }
            if (at == opening && Definitor.isVerb(words.lower(at))) {
                return OptionalInt.of(at);
            }
            boolean infinitive = words.lower(at - 1).equals("to");
            boolean listed = words.is(at - 1, COMMA) && words.is(at + 1, COMMA);
            if (words.is(at, VERB) && !infinitive && !listed) {
                boolean added = at > opening && words.is(at - 1, CONJUNCTION);
                return added ? OptionalInt.empty() : OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Whether a word begins a clause that is not the main one, so that no main verb came before.
     */
    private static boolean opensClause(Words words, int opening, int at) {
        boolean mark = words.is(at, MARK) && !words.is(at + 1, VERB);
        boolean contact =
                words.is(at, DETERMINER, PRONOUN)
                        && words.is(at - 1, NOUN)
                        && !words.is(opening, PREPOSITION);
        return mark
                || contact
                || words.is(at, RELATIVE)
                || FunctionWords.isSubordinating(words.lower(at));
    }

    /** Whether a verb belongs to a gloss: what opens it is not the headword, nor its subject. */
    static boolean isOfGloss(Words words, Definiendum headword, int opening, int verb) {
        String first = words.get(opening).text();
        boolean gloss =
                words.is(opening, DETERMINER) || Character.isLowerCase(first.codePointAt(0));
        return gloss
                && NounPhraseReader.at(words, opening)
                        .filter(run -> run.to() < verb || POINTING.contains(words.lower(opening)))
                        .filter(run -> !headword.isNamed(words, run.from(), run.to()))
                        .isPresent();
    }
}
