package org.glossgraph.link.rule;

/**
 * How often each ground for a link is right, from 0 to 1: all that the rules know about it stands
 * here. The figures for hierarchy were fitted to glossaries with a hierarchy that people made, as
 * the share of the links for one such reason alone that lead to an ancestor, rounded to a few steps
 * that rise with the ground; those for relation to the cross-references that authors set, which are
 * fewer than those they might have set, so that their shares are the least that is right.
 */
final class Confidence {
    /** What a hierarchy or a vocabulary states is no reading of words. */
    static final double CERTAIN = 1;

    /** What an author says is related, or set against it. */
    static final double STATED = 0.97;

    /** What an author points at or marks in the text. */
    static final double MARKED = 0.95;

    /** The genus ends in a label of more than one word, or in one that is no everyday word. */
    static final double GENUS = 0.9;

    /** The genus says in other words of the same meaning what a label says. */
    static final double PARAPHRASE = 0.85;

    /** A sub-entry whose name ends like that of the entry it stands in. */
    static final double SAME_HEAD = 0.85;

    /** A heading that says that kinds stand under it. */
    static final double KINDS = 0.8;

    /**
     * The genus is an everyday word, holds the words of a label with others between, or says what
     * one does who has the label.
     */
    static final double LOOSE = 0.6;

    /** The label ends in another. */
    static final double HEAD_NOUN = 0.6;

    /** A plural heading, or a sub-entry of the same genus as the entry it stands in. */
    static final double GROUPED = 0.6;

    /** From here on a definition outweighs what a label seems to say. */
    static final double DEFINED = 0.7;

    /** The defining sentences name it. */
    static final double DEFINITION = 0.85;

    /** A clause has the one for its subject and the other for its object. */
    static final double STATEMENT = 0.9;

    /** A later sentence names it. */
    static final double REMARK = 0.75;

    /** An example names it, or it is a sub-entry. */
    static final double EXAMPLE = 0.7;

    /** A label names it before its last word. */
    static final double LABEL_PART = 0.8;

    /** On grounds so weak that two of them do not suffice. */
    static final double WEAK = 0.25;

    /**
     * A word that says how both are related, next to the name; and what each word between costs.
     */
    private static final int CUE = 92;

    private static final int CUE_STEP = 3;

    private Confidence() {}

    /** That of a word which says how both are related, with so many words between. */
    static double ofCue(int distance) {
        return (CUE - CUE_STEP * distance) / 100.0;
    }
}
