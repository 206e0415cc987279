package org.glossgraph.web.part;

/**
 * A stretch of text in one voice.
 *
 * @param kind the voice
 * @param text the words
 */
public record Run(Kind kind, String text) {
    /** The voices. */
    public enum Kind {
        /** As the rest. */
        PLAIN,
        /** What machines read. */
        CODE,
        /** A formula, as TeX. */
        MATH,
        /** A word that was looked for or is spoken of. */
        MARK
    }

    /** Whether it stands as the rest does. */
    public boolean plain() {
        return kind == Kind.PLAIN;
    }

    /** Whether it is code. */
    public boolean code() {
        return kind == Kind.CODE;
    }

    /** Whether it is a formula. */
    public boolean math() {
        return kind == Kind.MATH;
    }
}
