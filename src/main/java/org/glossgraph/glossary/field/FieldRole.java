package org.glossgraph.glossary.field;

/** What a field of a record, or a column of a table, says about an entry. */
public enum FieldRole {
    /** The headword. */
    TERM,
    /** Other names of the same thing. */
    ALIAS,
    /** The headword in another language. */
    TRANSLATION,
    /** A short form of the headword: an acronym, an abbreviation. */
    SHORT_FORM,
    /** What the headword is short for. */
    EXPANSION,
    /** What the headword means. */
    DEFINITION,
    /** Text that belongs to the definition and is not all of it. */
    NOTE,
    /** An example. */
    EXAMPLE,
    /** The part of the glossary that the entry stands in. */
    SECTION,
    /** The entry that this one stands for. */
    SEE,
    /** Entries to look at as well. */
    RELATED,
    /** Entries that this one must not be mistaken for. */
    CONTRAST,
    /** Entries above this one. */
    BROADER,
    /** Entries below this one. */
    NARROWER,
    /** The language of the record. */
    LANGUAGE,
    /** A name for machines, by which other records may point at this one. */
    ID,
    /** A web address about the entry. */
    URL,
    /** Nothing that a reader of the glossary would miss. */
    NOISE,
    /** What records of other things have: prices, measures, addresses of people. */
    OTHER;

    /** Whether the field names other entries. */
    public boolean isReference() {
        return this == SEE
                || this == RELATED
                || this == CONTRAST
                || this == BROADER
                || this == NARROWER;
    }

    /** Whether the field gives a name to its entry. */
    public boolean isName() {
        return this == TERM
                || this == ALIAS
                || this == TRANSLATION
                || this == SHORT_FORM
                || this == EXPANSION;
    }

    /**
     * Whether what stands below a field of this role belongs to it, whatever it is called: the
     * title of a source is no headword.
     */
    boolean governs() {
        return isReference()
                || this == ALIAS
                || this == EXAMPLE
                || this == SECTION
                || this == URL
                || this == NOISE
                || this == OTHER;
    }
}
