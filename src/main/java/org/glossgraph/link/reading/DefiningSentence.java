package org.glossgraph.link.reading;

import static org.glossgraph.link.grammar.PartOfSpeech.ADJECTIVE;
import static org.glossgraph.link.grammar.PartOfSpeech.ADVERB;
import static org.glossgraph.link.grammar.PartOfSpeech.PRESENT_PARTICIPLE;
import static org.glossgraph.link.grammar.PartOfSpeech.RELATIVE;
import static org.glossgraph.link.grammar.PartOfSpeech.VERB;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.glossgraph.link.Genus;
import org.glossgraph.link.grammar.Words;
import org.glossgraph.text.Token;

/**
 * A sentence that says what something is: the noun phrase that opens it, and what stands behind.
 *
 * @param text the sentence
 * @param tokens its tokens
 * @param words its words
 */
record DefiningSentence(String text, List<Token> tokens, Words words) {
    private static final int DEEPEST = 3;
    private static final int NEAR = 10;
    private static final Set<String> BEHIND_NAMES =
            Set.of("for", "of", "meaning", "denoting", "describing", "designating");

    /** Nouns for words: what they stand for follows. */
    private static final Set<String> NAMES =
            Set.of(
                    "term",
                    "terms",
                    "name",
                    "names",
                    "word",
                    "words",
                    "acronym",
                    "abbreviation",
                    "initialism",
                    "shorthand",
                    "expression",
                    "phrase",
                    "synonym");

    /** The genus of which the noun phrase begins at a word, if one does. */
    Optional<GenusPhrase> genus(OptionalInt start) {
        return start.isPresent()
                ? NounPhraseReader.at(words, start.getAsInt())
                        .map(run -> genus(start.getAsInt(), run))
                : Optional.empty();
    }

    private GenusPhrase genus(int start, Run run) {
        Optional<Run> behind = behind(run);
        Optional<Run> next = behind;
        for (int i = 1; i < DEEPEST && next.isPresent(); i++) {
            behind = next;
            next = behind(next.get());
        }
        NounPhrase phrase = phrase(run);
        Optional<NounPhrase> core = behind.map(this::phrase);
        int begin = tokens.get(words.get(start).from()).start();
        int end = tokens.get(core.orElse(phrase).head()).end();
        Genus genus =
                new Genus(
                        text.substring(begin, end),
                        tokens.get(phrase.head()).text(),
                        core.map(each -> tokens.get(each.head()).text()).orElse(""));
        int last = behind.orElse(run).to();
        return new GenusPhrase(
                genus,
                phrase,
                core,
                purpose(last).map(this::phrase),
                joined(last).map(this::phrase),
                text);
    }

    private NounPhrase phrase(Run run) {
        return new NounPhrase(words.get(run.from()).from(), words.get(run.head()).to());
    }

    /** What follows "for" behind a noun phrase: "a knife for bread". */
    private Optional<Run> purpose(int behind) {
        return words.lower(behind).equals("for")
                ? NounPhraseReader.at(words, behind + 1)
                : Optional.empty();
    }

    /** What "and" joins to a noun phrase, if it is no subject: "a poet and painter who". */
    private Optional<Run> joined(int behind) {
        return words.lower(behind).equals("and")
                ? NounPhraseReader.at(words, behind + 1)
                        .filter(run -> !words.is(run.to(), VERB, ADVERB))
                : Optional.empty();
    }

    /** The noun phrase behind an empty head: "a kind of knot", "the act of tying a rope". */
    private Optional<Run> behind(Run run) {
        if (NAMES.contains(words.lower(run.head()))) {
            return behindName(run.to());
        }
        Token head = tokens.get(words.get(run.head()).to() - 1);
        boolean empty = Vocabulary.isLight(head) || words.is(run.head(), ADJECTIVE);
        if (!empty || !words.lower(run.to()).equals("of")) {
            return Optional.empty();
        }
        int next = run.to() + 1;
        int gerund = words.is(next, ADVERB) ? next + 1 : next;
        return Vocabulary.isActivity(head) && words.is(gerund, PRESENT_PARTICIPLE)
                ? Optional.of(new Run(gerund, gerund + 1))
                : NounPhraseReader.at(words, next);
    }

    /** What a noun for words stands for: "a name given to several plants". */
    private Optional<Run> behindName(int start) {
        Definitor definitor = new Definitor(words);
        for (int at = start; at < start + NEAR; at++) {
            if (BEHIND_NAMES.contains(words.lower(at))) {
                return NounPhraseReader.at(words, at + 1);
            }
            boolean clause = words.is(at, RELATIVE);
            if (clause || (words.lower(at).equals("to") && words.is(at + 1, VERB))) {
                int naming =
                        clause ? definitor.behind(at + 1, true) : definitor.behindNaming(at + 1);
                return naming < 0 ? Optional.empty() : NounPhraseReader.at(words, naming);
            }
        }
        return Optional.empty();
    }
}
