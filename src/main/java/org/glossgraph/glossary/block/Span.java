package org.glossgraph.glossary.block;

/**
 * A run of text with one set of marks.
 *
 * @param kind what the run is
 * @param text the run as read; code and math with their delimiters, as written
 * @param line the source line it stands on, from 1
 * @param strong whether it is set in bold
 * @param emphasised whether it is set in italics
 * @param target where the run links to; {@link #TERM} and a name for the entry of that name; empty
 *     for no link
 */
public record Span(
        Kind kind, String text, int line, boolean strong, boolean emphasised, String target) {
    /** The scheme of links to an entry by its name. */
    public static final String TERM = "term:";

    /** The kinds of runs. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** Code, with its delimiters. */
        CODE,
        /** A formula, with its delimiters. */
        MATH,
        /** The end of a source line inside a paragraph; its line is the next one. */
        SOFT_BREAK,
        /** As {@code SOFT_BREAK}, in an item whose next line is not indented as its text is. */
        LAZY_BREAK,
        /** As {@code SOFT_BREAK}, before a line indented more than the first of its paragraph. */
        HANGING_BREAK,
        /** A line end that the author asked for. */
        HARD_BREAK,
        /** A place that links can name; its target is the name and its text is empty. */
        ANCHOR;

        /** Whether a source line ends here. */
        public boolean isBreak() {
            return this == SOFT_BREAK
                    || this == LAZY_BREAK
                    || this == HANGING_BREAK
                    || this == HARD_BREAK;
        }
    }

    /** A run of unmarked words. */
    public static Span words(String text, int line) {
        return new Span(Kind.TEXT, text, line, false, false, "");
    }

    /** A line end before the given line. */
    public static Span lineEnd(Kind kind, int nextLine) {
        return new Span(kind, kind == Kind.HARD_BREAK ? "\n" : " ", nextLine, false, false, "");
    }

    /** A place with a name. */
    public static Span anchor(String name, int line) {
        return new Span(Kind.ANCHOR, "", line, false, false, name);
    }

    /** Whether a source line ends here. */
    public boolean isBreak() {
        return kind.isBreak();
    }

    /** The same text in bold. */
    public Span inBold() {
        return new Span(kind, text, line, true, emphasised, target);
    }

    /** The same marks on another text. */
    public Span withText(String newText) {
        return new Span(kind, newText, line, strong, emphasised, target);
    }
}
