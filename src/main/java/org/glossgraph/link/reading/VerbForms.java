package org.glossgraph.link.reading;

import java.util.List;
import java.util.Set;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.Token;

/** Words that end a noun phrase because they are verbs, as far as form and neighbours tell. */
final class VerbForms {
    /** Past participles of general English without the ending -ed. */
    private static final Set<String> PAST =
            Set.of(
                    "made", "worn", "built", "known", "given", "taken", "shown", "drawn", "written",
                    "seen", "found", "held", "run", "meant", "done", "chosen", "grown", "set",
                    "sent", "spoken", "kept", "paid", "born", "driven", "broken", "learnt");

    /** Present participles of general English that seldom stand before a noun. */
    private static final Set<String> PRESENT =
            Set.of(
                    "aiming",
                    "allowing",
                    "arising",
                    "belonging",
                    "combining",
                    "comprising",
                    "concerning",
                    "consisting",
                    "containing",
                    "covering",
                    "dealing",
                    "defining",
                    "denoting",
                    "depending",
                    "deriving",
                    "describing",
                    "enabling",
                    "ensuring",
                    "extending",
                    "forming",
                    "giving",
                    "having",
                    "helping",
                    "holding",
                    "indicating",
                    "involving",
                    "letting",
                    "making",
                    "meaning",
                    "offering",
                    "originating",
                    "permitting",
                    "pertaining",
                    "providing",
                    "ranging",
                    "referring",
                    "relating",
                    "representing",
                    "requiring",
                    "resulting",
                    "showing",
                    "specifying",
                    "stating",
                    "suggesting",
                    "supporting",
                    "taking",
                    "telling");

    private static final Set<String> OBJECTS =
            Set.of("you", "it", "them", "us", "its", "their", "your", "our", "itself");

    private static final Set<String> BEHIND_GERUND = Set.of("of", "and", "or", "is", "are");

    /** Nouns that end like adverbs. */
    private static final Set<String> NO_ADVERBS =
            Set.of(
                    "family",
                    "subfamily",
                    "superfamily",
                    "assembly",
                    "supply",
                    "reply",
                    "anomaly",
                    "monopoly",
                    "rally",
                    "ally",
                    "fly",
                    "jelly",
                    "lily");

    private VerbForms() {}

    /** Whether a small word is an adverb in -ly. */
    static boolean isAdverb(String word) {
        return word.endsWith("ly") && !NO_ADVERBS.contains(word);
    }

    /** Whether a word begins a clause behind a noun: "used to", "reading a list", "holds the". */
    static boolean opensClause(List<Token> tokens, int at) {
        String word = NounPhrase.word(tokens, at);
        String next = NounPhrase.word(tokens, at + 1);
        boolean ends = next.isEmpty() || !tokens.get(at + 1).isWord();
        if (PAST.contains(word) || (word.length() > 3 && word.endsWith("ed"))) {
            return ends || FunctionWords.isFunctionWord(next) || isAdverb(next);
        }
        if (word.length() > 4 && word.endsWith("ing") && !tokens.get(at).hyphened()) {
            return PRESENT.contains(word) || (!ends && takesObject(tokens, at));
        }
        return endsLikeVerb(word) && (FunctionWords.isArticle(next) || OBJECTS.contains(next));
    }

    private static boolean takesObject(List<Token> tokens, int at) {
        String next = NounPhrase.word(tokens, at + 1);
        boolean clause = FunctionWords.isRelative(NounPhrase.word(tokens, at + 2));
        boolean relative = FunctionWords.isRelative(next) && !next.equals("how");
        return !clause
                && !relative
                && !BEHIND_GERUND.contains(next)
                && FunctionWords.isFunctionWord(next);
    }

    /** Whether a word may be the third person of a verb: an s, but none of -ss, -us, -is. */
    static boolean endsLikeVerb(String word) {
        int last = word.length() - 1;
        return last > 2 && word.charAt(last) == 's' && "sui".indexOf(word.charAt(last - 1)) < 0;
    }
}
