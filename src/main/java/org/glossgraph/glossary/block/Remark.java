package org.glossgraph.glossary.block;

/**
 * Something about a line that its author should know.
 *
 * @param line the line, from 1; 0 for the file as a whole
 * @param message for people: one sentence, or a few words where it is a note
 * @param kind how much it matters
 */
public record Remark(int line, String message, Kind kind) {
    /** How much a remark matters. */
    public enum Kind {
        /** Something was not understood: the message says what to do. */
        PROBLEM,
        /** Something was left out that is no entry: nothing to mend. */
        NOTE
    }

    /** A problem. */
    public Remark(int line, String message) {
        this(line, message, Kind.PROBLEM);
    }

    /** Something that was left out, because it is no entry. */
    public static Remark note(int line, String message) {
        return new Remark(line, message, Kind.NOTE);
    }
}
