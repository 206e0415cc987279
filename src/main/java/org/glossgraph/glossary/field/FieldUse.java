package org.glossgraph.glossary.field;

/**
 * What a field holds.
 *
 * @param role its part in the entry
 * @param lang the language of its values, as a BCP 47 tag in lower case; empty for the glossary's
 *     own
 * @param sure whether its name says so, and hardly another kind of record uses that name
 * @param content what its values look like
 */
public record FieldUse(FieldRole role, String lang, boolean sure, FieldContent content) {}
