package org.glossgraph.link.grammar;

import java.util.Set;

/** Words that end a noun phrase because they are verbs, as far as form and neighbours tell. */
public final class VerbForms {
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
                    "specifying",
                    "stating",
                    "suggesting",
                    "supporting",
                    "taking",
                    "telling",
                    "using",
                    "delivering",
                    "governing",
                    "featuring",
                    "connecting",
                    "performing",
                    "implementing",
                    "showing",
                    "including",
                    "serving",
                    "corresponding",
                    "following",
                    "creating",
                    "causing",
                    "producing",
                    "returning",
                    "carrying",
                    "bringing",
                    "sending",
                    "receiving",
                    "keeping",
                    "preventing",
                    "affecting",
                    "surrounding");

    private static final Set<String> OPENING =
            Set.of(
                    "applies",
                    "apply",
                    "performs",
                    "perform",
                    "executes",
                    "implements",
                    "does",
                    "computes",
                    "carries",
                    "converts",
                    "returns",
                    "makes",
                    "gives",
                    "helps",
                    "allows",
                    "provides",
                    "uses",
                    "adds",
                    "creates",
                    "takes",
                    "turns",
                    "removes",
                    "reduces");

    private VerbForms() {}

    /** Whether glosses without a subject often open with a word. */
    public static boolean opensGlosses(String word) {
        return OPENING.contains(word);
    }

    /** Whether a word in -ing seldom stands before a noun. */
    public static boolean isParticiple(String word) {
        return PRESENT.contains(word);
    }

    /** Whether a word may be the third person of a verb: an s, but none of -ss, -us, -is. */
    public static boolean endsLikeVerb(String word) {
        int last = word.length() - 1;
        return last > 2 && word.charAt(last) == 's' && "sui".indexOf(word.charAt(last - 1)) < 0;
    }
}
