package org.glossgraph.link.reading;

import static org.glossgraph.link.grammar.PartOfSpeech.ADJECTIVE;
import static org.glossgraph.link.grammar.PartOfSpeech.ADVERB;
import static org.glossgraph.link.grammar.PartOfSpeech.COMMA;
import static org.glossgraph.link.grammar.PartOfSpeech.CONJUNCTION;
import static org.glossgraph.link.grammar.PartOfSpeech.NAME;
import static org.glossgraph.link.grammar.PartOfSpeech.NOUN;
import static org.glossgraph.link.grammar.PartOfSpeech.NUMBER;
import static org.glossgraph.link.grammar.PartOfSpeech.PAST;
import static org.glossgraph.link.grammar.PartOfSpeech.PAST_PARTICIPLE;
import static org.glossgraph.link.grammar.PartOfSpeech.PRESENT_PARTICIPLE;

import java.util.EnumSet;
import java.util.Set;
import org.glossgraph.link.grammar.PartOfSpeech;
import org.glossgraph.link.grammar.VerbForms;
import org.glossgraph.link.grammar.Words;

/**
 * Whether what a comma or a conjunction separates shares the head that follows ("a desktop and
 * mobile tool", "an open source, fast tool") or is a noun of its own ("a knife, fork and spoon").
 */
final class Coordination {
    /** What may stand between a determiner and a noun. */
    static final Set<PartOfSpeech> MODIFIERS =
            EnumSet.of(ADJECTIVE, NUMBER, ADVERB, PAST_PARTICIPLE, PAST, PRESENT_PARTICIPLE);

    private static final Set<PartOfSpeech> ITEM =
            EnumSet.of(NOUN, NAME, ADJECTIVE, NUMBER, PRESENT_PARTICIPLE);

    /**
     * Endings of nouns for what is done, which often modify another: "a planning and design tool".
     */
    private static final Set<String> OF_ACTIVITIES = Set.of("ing", "tion", "sion", "ment", "sis");

    private final Words words;
    private final int from;
    private final boolean determined;
    private final boolean indefinite;

    /** For the noun phrase that begins at a word. */
    Coordination(Words words, int from, boolean determined, boolean indefinite) {
        this.words = words;
        this.from = from;
        this.determined = determined;
        this.indefinite = indefinite;
    }

    /** Whether nothing but modifiers stand before the next noun. */
    boolean leadsToNoun(int start) {
        return words.is(words.behind(start, MODIFIERS), NOUN, NAME);
    }

    /** Whether the noun before a comma only modifies one that follows. */
    boolean listsModifiers(int comma) {
        int next = comma + 1;
        boolean adverb = words.is(next, ADVERB) && words.is(next + 1, ADJECTIVE, PAST_PARTICIPLE);
        if (!leadsToNoun(next) || !(adverb || words.is(next, NOUN, NAME, ADJECTIVE))) {
            return false;
        }
        int end = words.behind(adverb ? next + 2 : next, ITEM);
        int conjunction = conjunction(end);
        if (conjunction >= 0) {
            return sharesHead(comma, conjunction);
        }
        boolean adjectives =
                comma - 1 == from
                        && words.is(next, ADJECTIVE)
                        && !VerbForms.endsLikeVerb(words.lower(from));
        boolean single = end == next + 1 && words.is(next, NOUN);
        return adjectives || (determined && !single && !words.lower(end).equals("of"));
    }

    /** Whether the noun before a conjunction shares the head of what follows. */
    boolean joinsModifiers(int conjunction) {
        boolean slash = words.lower(conjunction).equals("/");
        boolean alone = indefinite && conjunction - 1 == from;
        boolean other = words.lower(conjunction + 1).equals("other");
        return !other
                && leadsToNoun(conjunction + 1)
                && (((slash || alone) && hasRoom(conjunction))
                        || sharesHead(conjunction, conjunction));
    }

    /** Whether names or activities are joined that can modify the last noun of a list. */
    private boolean sharesHead(int mark, int conjunction) {
        int end = words.behind(conjunction + 1, ITEM);
        return hasRoom(conjunction) && (modifies(mark - 1) || modifies(end - 2));
    }

    /** Whether the last item of a list has a noun behind its first word. */
    private boolean hasRoom(int conjunction) {
        int end = words.behind(conjunction + 1, ITEM);
        return end > conjunction + 2 && words.is(end - 1, NOUN, NAME);
    }

    /** The conjunction before the last item of a list whose next item ends at a word, or -1. */
    private int conjunction(int end) {
        int at = end;
        while (words.is(at, COMMA) && !words.is(at + 1, CONJUNCTION)) {
            int next = words.behind(at + 1, ITEM);
            if (next == at + 1) {
                return -1;
            }
            at = next;
        }
        at = words.is(at, COMMA) ? at + 1 : at;
        return words.is(at, CONJUNCTION) ? at : -1;
    }

    private boolean modifies(int at) {
        String word = words.lower(at);
        return words.is(at, NAME)
                || word.contains("-")
                || OF_ACTIVITIES.stream().anyMatch(word::endsWith);
    }
}
