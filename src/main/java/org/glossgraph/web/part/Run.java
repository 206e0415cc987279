package org.glossgraph.web.part;

import java.util.Optional;
import org.glossgraph.web.markup.Formula;
import org.glossgraph.web.markup.Markup;

/**
 * A stretch of text in one voice.
 *
 * @param kind the voice
 * @param text the words
 * @param to the concept that a link leads to; empty for all others
 */
public record Run(Kind kind, String text, Optional<Name> to) {
    /** A stretch that leads nowhere. */
    public Run(Kind kind, String text) {
        this(kind, text, Optional.empty());
    }

    /** The voices. */
    public enum Kind {
        /** As the rest. */
        PLAIN,
        /** What machines read. */
        CODE,
        /** A formula, as TeX. */
        MATH,
        /** A formula in a line of its own, as TeX. */
        DISPLAY,
        /** The name of another concept. */
        LINK,
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

    /** Whether it is marked. */
    public boolean marked() {
        return kind == Kind.MARK;
    }

    /** Whether it is a formula. */
    public boolean math() {
        return kind == Kind.MATH || kind == Kind.DISPLAY;
    }

    /** Whether it leads to a concept. */
    public boolean link() {
        return to.isPresent();
    }

    /** The formula, typeset; null where it cannot be, so that the page shows its TeX. */
    public Markup formula() {
        return Formula.typeset(text, kind == Kind.DISPLAY).orElse(null);
    }
}
