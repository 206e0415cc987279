package org.glossgraph.link.reading;

import static org.glossgraph.link.grammar.PartOfSpeech.ADJECTIVE;
import static org.glossgraph.link.grammar.PartOfSpeech.ADVERB;
import static org.glossgraph.link.grammar.PartOfSpeech.COMMA;
import static org.glossgraph.link.grammar.PartOfSpeech.DETERMINER;
import static org.glossgraph.link.grammar.PartOfSpeech.MARK;
import static org.glossgraph.link.grammar.PartOfSpeech.NAME;
import static org.glossgraph.link.grammar.PartOfSpeech.NOUN;
import static org.glossgraph.link.grammar.PartOfSpeech.NUMBER;
import static org.glossgraph.link.grammar.PartOfSpeech.PREPOSITION;
import static org.glossgraph.link.grammar.PartOfSpeech.PRESENT_PARTICIPLE;
import static org.glossgraph.link.grammar.PartOfSpeech.PRONOUN;
import static org.glossgraph.link.grammar.PartOfSpeech.RELATIVE;
import static org.glossgraph.link.grammar.PartOfSpeech.VERB;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.glossgraph.link.grammar.PartOfSpeech;
import org.glossgraph.link.grammar.VerbForms;
import org.glossgraph.link.grammar.Words;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.Tokens;

/**
 * Finds where a definition begins to say what its headword is: behind the verb that joins the two
 * ("An X is a Y"), behind the headword ("X, a Y"), or at once ("A Y that").
 */
final class Definiens {
    private static final int NEAR = 12;
    private static final Set<PartOfSpeech> MARKS = EnumSet.of(MARK, COMMA);

    private static final Set<String> PRONOUNS = Set.of("it", "they", "this", "these");

    private final Words words;
    private final Definiendum headword;
    private final Definitor definitor;

    Definiens(Words words, Definiendum headword) {
        this.words = words;
        this.headword = headword;
        definitor = new Definitor(words);
    }

    /** Where to read the noun phrase that says it; empty where none does. */
    OptionalInt start() {
        if (isEquation()) {
            return OptionalInt.empty();
        }
        int opening = Topics.behind(words, behindField());
        OptionalInt verb = MainVerb.in(words, headword, opening);
        return verb.isPresent() ? behindVerb(opening, verb.getAsInt()) : gloss(opening);
    }

    /** The same in a later sentence, where only "It is a Y" and "The X is a Y" say it. */
    OptionalInt inRemark() {
        OptionalInt found = MainVerb.in(words, headword, 0);
        if (found.isEmpty() || !Definitor.isCopula(words.lower(found.getAsInt()))) {
            return OptionalInt.empty();
        }
        int verb = found.getAsInt();
        boolean it = PRONOUNS.contains(words.lower(0)) && verb == 1;
        boolean named =
                NounPhraseReader.at(words, 0)
                        .filter(run -> run.to() == verb)
                        .filter(run -> headword.isNamed(words, run.head(), run.to()))
                        .isPresent();
        int behind = it || named ? definitor.behind(verb, true) : -1;
        return behind >= 0 && words.is(behind, DETERMINER)
                ? OptionalInt.of(behind)
                : OptionalInt.empty();
    }

    /** "a + b => c": a formula says it otherwise, unless a noun phrase introduces it. */
    private boolean isEquation() {
        for (int at = 0; at < words.size() && !words.is(at, VERB); at++) {
            if (words.lower(at).equals("=")) {
                return !words.is(0, DETERMINER);
            }
        }
        return false;
    }

    /** Behind "In statistics," and the like. */
    private int behindField() {
        if (!FunctionWords.isPreposition(words.lower(0))) {
            return 0;
        }
        for (int at = 1; at < NEAR && !words.is(at, VERB); at++) {
            if (words.is(at, COMMA)) {
                return at + 1;
            }
        }
        return 0;
    }

    private OptionalInt behindVerb(int opening, int verb) {
        Optional<Run> subject = subject(opening, verb);
        boolean bare =
                subject.filter(run -> !headword.isNamed(words, run.head(), run.to())).isEmpty();
        int behind = definitor.behind(verb, bare);
        if (behind >= 0) {
            return OptionalInt.of(words.behind(behind, MARKS));
        }
        OptionalInt apposition = behindName(opening);
        if (apposition.isPresent()) {
            return apposition;
        }
        if (subject.isPresent()) {
            return OptionalInt.of(opening);
        }
        return MainVerb.isOfGloss(words, headword, opening, verb)
                ? gloss(opening)
                : OptionalInt.empty();
    }

    /**
     * The subject of a verb if it names the headword and its kind, which it does where nothing else
     * does: "a sloop rig has one mast".
     */
    private Optional<Run> subject(int opening, int verb) {
        return NounPhraseReader.at(words, opening)
                .filter(run -> run.to() <= verb && run.to() > run.from() + 1)
                .filter(run -> headword.isNamed(words, run.from(), run.to()));
    }

    private OptionalInt gloss(int opening) {
        OptionalInt apposition = behindName(opening);
        if (apposition.isPresent()) {
            return apposition;
        }
        boolean verbal =
                words.is(opening, VERB, PRESENT_PARTICIPLE, PREPOSITION, RELATIVE)
                        || opensWithVerb(opening)
                        || isGerund(opening);
        return verbal ? OptionalInt.empty() : OptionalInt.of(opening);
    }

    /** "Kneading: working dough until it is smooth": no kind of dough but what is done to it. */
    private boolean isGerund(int opening) {
        boolean gerund =
                words.lower(opening).endsWith("ing")
                        && words.is(opening + 1, NOUN, ADJECTIVE)
                        && headword.isActivity()
                        && !headword.isNamed(words, opening, opening + 1);
        return gerund
                && NounPhraseReader.at(words, opening)
                        .map(run -> Tokens.of(words.get(run.head()).text()).get(0))
                        .filter(head -> !Vocabulary.isMeans(head) && !Vocabulary.isKind(head))
                        .isPresent();
    }

    /** Behind a headword that the sentence opens with: "Sloop, a boat", "Sloop 26: a boat". */
    private OptionalInt behindName(int opening) {
        boolean named = headword.isNamed(words, opening + 1, opening + 2);
        if (words.is(opening, DETERMINER) && !named) {
            return OptionalInt.empty();
        }
        return NounPhraseReader.at(words, opening)
                .map(run -> words.is(run.to(), NUMBER) ? run.to() + 1 : run.to())
                .filter(this::opensApposition)
                .map(mark -> OptionalInt.of(mark + 1))
                .orElse(OptionalInt.empty());
    }

    private boolean opensApposition(int mark) {
        int next = mark + 1;
        if (words.is(mark, COMMA)) {
            boolean name = mark == 1 && headword.isNamed(words, 0, 1);
            return FunctionWords.isArticle(words.lower(next))
                    || (name && words.is(next, ADJECTIVE, NAME));
        }
        return words.is(mark, MARK)
                && !words.lower(mark).equals(";")
                && next < words.size()
                && !words.is(next, NAME);
    }

    /** "Holds the rope": what looks like a plural is a verb that lacks its subject. */
    private boolean opensWithVerb(int opening) {
        String word = words.lower(opening);
        int next = opening + 1;
        if (words.is(opening, NOUN) && word.endsWith("ing")) {
            return words.is(next, DETERMINER, ADVERB, PRONOUN);
        }
        boolean plural = words.is(next, NOUN) && VerbForms.endsLikeVerb(words.lower(next));
        boolean to = words.lower(next).equals("to") && words.is(next + 1, VERB);
        boolean third = words.is(opening, NOUN, NAME) && VerbForms.endsLikeVerb(word);
        boolean object = plural || to || words.is(next, DETERMINER, ADJECTIVE, NUMBER, PRONOUN);
        return VerbForms.opensGlosses(word) || VerbForms.isParticiple(word) || (third && object);
    }
}
