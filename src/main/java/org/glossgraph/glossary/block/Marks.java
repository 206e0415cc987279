package org.glossgraph.glossary.block;

/**
 * What marks a run of text, while it is read.
 *
 * @param strong whether it is set in bold
 * @param emphasised whether it is set in italics
 * @param code whether it is code
 * @param target where it links to; empty for no link
 */
public record Marks(boolean strong, boolean emphasised, boolean code, String target) {
    /** No marks. */
    public static final Marks NONE = new Marks(false, false, false, "");

    /** These marks, and bold. */
    public Marks bold() {
        return new Marks(true, emphasised, code, target);
    }

    /** These marks, and italics. */
    public Marks italic() {
        return new Marks(strong, true, code, target);
    }

    /** These marks, and code. */
    public Marks asCode() {
        return new Marks(strong, emphasised, true, target);
    }

    /** These marks, and a link; a link inside a link changes nothing. */
    public Marks linked(String to) {
        return target.isEmpty() ? new Marks(strong, emphasised, code, to) : this;
    }
}
