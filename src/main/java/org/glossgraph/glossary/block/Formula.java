package org.glossgraph.glossary.block;

import java.util.Optional;

/**
 * Reads formulas in running text by the rules of pandoc's {@code tex_math_dollars}: the opening
 * dollar has no blank after it, the closing one no blank before and no digit after it.
 */
public final class Formula {
    /** A longer one is a stray delimiter. */
    private static final int LONGEST = 5_000;

    /** Characters one after the other. */
    public interface Cursor {
        /** The character at the cursor; NUL at the end. */
        char peek();

        /** Moves on by one character. */
        void next();
    }

    private final Cursor cursor;
    private final StringBuilder literal = new StringBuilder();

    private Formula(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * The formula that opens at the cursor, if one does. No character is looked at for two opening
     * delimiters, so that a text is read in linear time.
     */
    public static Optional<String> read(Cursor cursor) {
        Formula formula = new Formula(cursor);
        return formula.isRead() ? Optional.of(formula.literal.toString()) : Optional.empty();
    }

    private boolean isRead() {
        char first = take();
        if (first == '$' && cursor.peek() == '$') {
            take();
            return displayEnds();
        }
        if (first == '$') {
            return !Character.isWhitespace(cursor.peek()) && inlineEnds();
        }
        char bracket = first == '\\' ? take() : '\0';
        return (bracket == '(' || bracket == '[') && bracketEnds(bracket == '(' ? ')' : ']');
    }

    private char take() {
        char taken = cursor.peek();
        literal.append(taken);
        cursor.next();
        return taken;
    }

    private boolean atEnd() {
        return cursor.peek() == '\0' || literal.length() > LONGEST;
    }

    private boolean displayEnds() {
        while (!atEnd()) {
            if (take() == '$' && cursor.peek() == '$') {
                take();
                return literal.length() > 4;
            }
        }
        return false;
    }

    private boolean bracketEnds(char close) {
        while (!atEnd()) {
            if (take() == '\\') {
                char next = cursor.peek();
                if (next == close || next == '(' || next == '[') {
                    take();
                    return next == close;
                }
            }
        }
        return false;
    }

    private boolean inlineEnds() {
        char before = '$';
        while (!atEnd()) {
            char c = take();
            if (c == '$') {
                boolean closes = before != '$' && !Character.isWhitespace(before);
                return closes && !Character.isDigit(cursor.peek());
            }
            before = c;
            if (c == '\\' && !atEnd()) {
                take();
            }
        }
        return false;
    }
}
