package org.glossgraph.glossary.outline;

/** What a heading is in a glossary. */
public enum Role {
    /** The title of the whole. */
    TITLE,
    /** The name of a group of entries. */
    SECTION,
    /** A headword. */
    TERM,
    /** A headword inside another entry. */
    SUB_TERM,
    /** A label inside an entry. */
    RUBRIC,
    /** The heading of text that is no part of the glossary. */
    ASIDE
}
