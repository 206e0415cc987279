package org.glossgraph.link.reading;

import static org.glossgraph.link.grammar.PartOfSpeech.ADJECTIVE;
import static org.glossgraph.link.grammar.PartOfSpeech.ADVERB;
import static org.glossgraph.link.grammar.PartOfSpeech.COMMA;
import static org.glossgraph.link.grammar.PartOfSpeech.CONJUNCTION;
import static org.glossgraph.link.grammar.PartOfSpeech.DETERMINER;
import static org.glossgraph.link.grammar.PartOfSpeech.MARK;
import static org.glossgraph.link.grammar.PartOfSpeech.NAME;
import static org.glossgraph.link.grammar.PartOfSpeech.NOUN;
import static org.glossgraph.link.grammar.PartOfSpeech.NUMBER;
import static org.glossgraph.link.grammar.PartOfSpeech.POSSESSIVE;
import static org.glossgraph.link.grammar.PartOfSpeech.PRESENT_PARTICIPLE;
import static org.glossgraph.link.grammar.PartOfSpeech.SYMBOL;
import static org.glossgraph.link.grammar.PartOfSpeech.VERB;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.link.grammar.PartOfSpeech;
import org.glossgraph.link.grammar.VerbForms;
import org.glossgraph.link.grammar.Words;

/**
 * Reads a noun phrase up to its head: "a small, narrow boat", "the farmer's old horse", "a loading
 * and unloading crane".
 */
final class NounPhraseReader {
    private static final int LONGEST = 24;
    private static final Set<PartOfSpeech> LISTED = listed();
    private static final Set<PartOfSpeech> COUNTED = EnumSet.of(NUMBER, CONJUNCTION);

    /** Participles that give a name: "a process called annealing". */
    private static final Set<String> NAMING =
            Set.of(
                    "called",
                    "named",
                    "termed",
                    "dubbed",
                    "titled",
                    "entitled",
                    "labelled",
                    "labeled",
                    "known");

    private final Words words;
    private final int from;
    private final boolean determined;
    private final Coordination coordination;

    private NounPhraseReader(Words words, int start) {
        this.words = words;
        from = behindDeterminers(words, start);
        determined = from > start;
        boolean indefinite = words.isIndefiniteArticle(from - 1);
        coordination = new Coordination(words, from, determined, indefinite);
    }

    /** The noun phrase that begins at a word, perhaps with determiners; empty where none does. */
    static Optional<Run> at(Words words, int start) {
        return new NounPhraseReader(words, start).read();
    }

    private static Set<PartOfSpeech> listed() {
        Set<PartOfSpeech> parts = EnumSet.copyOf(Coordination.MODIFIERS);
        parts.add(COMMA);
        parts.add(CONJUNCTION);
        return parts;
    }

    /** The first word behind articles, quantities and the adverbs before them. */
    private static int behindDeterminers(Words words, int start) {
        int at = start;
        while (words.is(at, DETERMINER)
                || isPartitive(words, at)
                || isOrMore(words, at)
                || (words.is(at, ADVERB) && words.is(at + 1, DETERMINER))) {
            at++;
        }
        return at;
    }

    /** The first or second word of "one of the". */
    private static boolean isPartitive(Words words, int at) {
        boolean quantity = words.is(at, NUMBER) && words.lower(at + 1).equals("of");
        return (quantity && words.is(at + 2, DETERMINER, NUMBER))
                || (words.lower(at).equals("of") && words.is(at - 1, NUMBER, DETERMINER));
    }

    /** A word of "two or more". */
    private static boolean isOrMore(Words words, int at) {
        String word = words.lower(at);
        return (words.is(at, NUMBER) && words.lower(at + 1).equals("or"))
                || (words.is(at - 1, NUMBER) && word.equals("or"))
                || (word.equals("more") && words.lower(at - 1).equals("or"));
    }

    private Optional<Run> read() {
        int to = from;
        boolean noun = false;
        boolean owned = false;
        int end = Math.min(words.size(), from + LONGEST);
        int at = from;
        while (at < end && (noun ? goesOn(at) : leads(at))) {
            if (words.is(at, NOUN, NAME) || (noun && words.is(at, PRESENT_PARTICIPLE))) {
                to = at + 1;
                noun = true;
            } else if (words.is(at, POSSESSIVE)) {
                to = from;
                noun = false;
                owned = true;
            }
            at += isEasyTo(at) ? 3 : 1;
        }
        if (!noun && (determined || owned)) {
            to = Math.max(to, nominal(at));
        }
        return to > from ? Optional.of(new Run(from, behindHead(to))) : Optional.empty();
    }

    /** Behind adjectives that stand for a noun: "the young of an animal". */
    private int nominal(int start) {
        int at = start;
        while (isNominal(at) || (at > start && words.is(at, CONJUNCTION) && isNominal(at + 1))) {
            at++;
        }
        return at;
    }

    private boolean isNominal(int at) {
        boolean gerund =
                words.is(at, PRESENT_PARTICIPLE) && !VerbForms.isParticiple(words.lower(at));
        return gerund || words.is(at, ADJECTIVE, NUMBER, ADVERB);
    }

    /** Without a number, symbol or name behind the head: "a set S", "the family Felidae". */
    private int behindHead(int to) {
        int last = to - 1;
        if (last - 1 > from && isSymbol(last) && words.is(last - 1, NUMBER)) {
            return words.is(last - 2, NOUN, NAME) ? last - 1 : to;
        }
        if (last == from || !words.is(last - 1, NOUN)) {
            return to;
        }
        boolean apposed =
                words.lower(from - 1).equals("the")
                        && words.is(last, NAME)
                        && isCapitalised(last)
                        && !isCapitalised(last - 1);
        return isSymbol(last) || apposed ? last : to;
    }

    private boolean isSymbol(int at) {
        String text = words.get(at).text();
        return text.codePointCount(0, text.length()) == 1;
    }

    private boolean isCapitalised(int at) {
        String text = words.get(at).text();
        boolean capital = Character.isUpperCase(text.codePointAt(0));
        return capital && text.chars().anyMatch(Character::isLowerCase);
    }

    /** Whether a word before the noun belongs to the phrase. */
    private boolean leads(int at) {
        return switch (words.part(at)) {
            case NOUN, NAME -> at == from || !opensClause(at);
            case SYMBOL -> words.is(at + 1, NOUN);
            case COMMA, CONJUNCTION -> at > from && leadsToNoun(at + 1);
            default -> isEasyTo(at) || (isModifier(at) && leadsToNoun(at + 1));
        };
    }

    private boolean isModifier(int at) {
        return Coordination.MODIFIERS.contains(words.part(at));
    }

    private boolean leadsToNoun(int start) {
        int at = words.behind(start, LISTED);
        return words.is(isEasyTo(at - 1) ? words.behind(at + 2, LISTED) : at, NOUN, NAME);
    }

    /** "an easy to use tool". */
    private boolean isEasyTo(int at) {
        return words.is(at, ADJECTIVE)
                && words.lower(at + 1).equals("to")
                && words.is(at + 2, VERB)
                && coordination.leadsToNoun(at + 3);
    }

    /** Whether a word behind a noun still belongs to the phrase, because another noun follows. */
    private boolean goesOn(int at) {
        return switch (words.part(at)) {
            case POSSESSIVE -> true;
            case NOUN, NAME -> !opensClause(at);
            case SYMBOL -> words.is(at + 1, NOUN);
            case NUMBER -> words.is(words.behind(at, COUNTED), NOUN, NAME);
            case ADJECTIVE -> words.lower(at).endsWith("ing") ? isCompound(at) : isInside(at + 1);
            case PAST, PAST_PARTICIPLE -> !NAMING.contains(words.lower(at)) && isDriven(at + 1);
            case PRESENT_PARTICIPLE -> isCompound(at);
            case PREPOSITION -> isInsideName(at);
            case COMMA -> coordination.listsModifiers(at);
            case CONJUNCTION ->
                    words.is(at - 1, NUMBER)
                            ? words.is(words.behind(at, COUNTED), NOUN, NAME)
                            : coordination.joinsModifiers(at);
            default -> false;
        };
    }

    /** "A soup originating in": what looks like a noun opens a clause. */
    private boolean opensClause(int at) {
        String word = words.lower(at);
        boolean object = words.is(at + 1, ADJECTIVE, DETERMINER) && !words.is(at - 1, ADJECTIVE);
        return word.endsWith("ing") && (object || VerbForms.isParticiple(word));
    }

    private boolean isInside(int at) {
        return words.is(at, NOUN, NAME, ADJECTIVE) && coordination.leadsToNoun(at);
    }

    /** Whether a noun follows a participle as its noun: "a steam driven engine". */
    private boolean isDriven(int at) {
        int next = words.is(at, COMMA) ? at + 1 : at;
        return isInside(next) || (words.is(at, PRESENT_PARTICIPLE) && isInside(at + 1));
    }

    /** Whether a gerund belongs to a compound: "a bird watching club". */
    private boolean isCompound(int at) {
        if (VerbForms.isParticiple(words.lower(at))) {
            return false;
        }
        if (words.is(at + 1, CONJUNCTION)) {
            return words.is(at + 2, PRESENT_PARTICIPLE, NOUN) && words.is(at + 3, NOUN, NAME);
        }
        return words.is(at + 1, NOUN, NAME, MARK, COMMA)
                || (words.is(at + 1, PRESENT_PARTICIPLE) && words.is(at + 2, NOUN, NAME));
    }

    /** "a Bed of Roses fan": the preposition belongs to a name. */
    private boolean isInsideName(int at) {
        return words.isIndefiniteArticle(at - 2)
                && words.is(at - 1, NAME)
                && words.is(at + 1, NAME)
                && words.is(at + 2, NOUN);
    }
}
