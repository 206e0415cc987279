package org.glossgraph.glossary;

/**
 * What an entry says of another: stated by its author, not inferred.
 *
 * @param kind how it was said
 * @param target the other's name as written, or a web address
 * @param line the line it stands in, from 1
 * @param uri the other's address as in {@link Authority#uri()}, which decides where several have
 *     the name; empty where only the name is given
 * @param statement the words that state it, where they are no sentence of the entry's text; empty
 *     where they are
 */
public record Reference(Kind kind, String target, int line, String uri, String statement) {
    /** A reference by name, in the entry's text. */
    public Reference(Kind kind, String target, int line) {
        this(kind, target, line, "", "");
    }

    /** The ways in which authors point at other entries. */
    public enum Kind {
        /** "See X", "see also X". */
        SEE,
        /** A link in the text whose words or target name X. */
        LINK,
        /** X is emphasised in the text, as glossaries do with terms that have an entry. */
        EMPHASIS,
        /** "Contrast with X", "compare X", "not to be confused with X". */
        CONTRAST,
        /** The entry is a sub-entry of X. */
        PARENT,
        /** The entry stands for X: a redirect. */
        SAME,
        /** X is stated as broader. */
        BROADER,
        /** X is stated as narrower. */
        NARROWER,
        /** X is stated as related. */
        RELATED
    }
}
