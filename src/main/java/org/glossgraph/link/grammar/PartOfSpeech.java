package org.glossgraph.link.grammar;

/** The parts of speech that reading noun phrases tells apart. */
public enum PartOfSpeech {
    /** A common noun. */
    NOUN,
    /** A proper noun. */
    NAME,
    /** Code or mathematics. */
    SYMBOL,
    /** An adjective. */
    ADJECTIVE,
    /** An adverb. */
    ADVERB,
    /** A number. */
    NUMBER,
    /** An article or what stands in its place: "its", "all". */
    DETERMINER,
    /** The ending of a possessive. */
    POSSESSIVE,
    /** A preposition, "to", or a conjunction that opens a clause. */
    PREPOSITION,
    /** A conjunction that joins equals, or the slash. */
    CONJUNCTION,
    /** A comma. */
    COMMA,
    /** A verb in a finite form, an infinitive or a modal. */
    VERB,
    /** A past tense, which often is a past participle. */
    PAST,
    /** A past participle. */
    PAST_PARTICIPLE,
    /** A present participle or gerund. */
    PRESENT_PARTICIPLE,
    /** A relative pronoun or a question word. */
    RELATIVE,
    /** A pronoun. */
    PRONOUN,
    /** Any other mark. */
    MARK;

    /** The part of speech that a tag of the Penn Treebank stands for. */
    static PartOfSpeech ofPenn(String tag) {
        return switch (tag) {
            case "NN", "NNS" -> NOUN;
            case "NNP", "NNPS", "FW" -> NAME;
            case "JJ", "JJR", "JJS" -> ADJECTIVE;
            case "RB", "RBR", "RBS" -> ADVERB;
            case "CD" -> NUMBER;
            case "DT", "PDT", "PRP$" -> DETERMINER;
            case "POS" -> POSSESSIVE;
            case "IN", "TO", "RP" -> PREPOSITION;
            case "CC" -> CONJUNCTION;
            case "VB", "VBP", "VBZ", "MD" -> VERB;
            case "VBD" -> PAST;
            case "VBN" -> PAST_PARTICIPLE;
            case "VBG" -> PRESENT_PARTICIPLE;
            case "WDT", "WP", "WP$", "WRB" -> RELATIVE;
            case "PRP", "EX" -> PRONOUN;
            case "," -> COMMA;
            default -> MARK;
        };
    }
}
