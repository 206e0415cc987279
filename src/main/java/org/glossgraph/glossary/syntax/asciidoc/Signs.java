package org.glossgraph.glossary.syntax.asciidoc;

import org.glossgraph.glossary.block.Marks;

/** Reads the signs that mark words: bold, italics, code, raised, passed through, quoted. */
final class Signs {
    /** What is raised or lowered is short. */
    private static final int LONGEST_SHIFTED = 60;

    private final InlineReader reader;
    private final String text;
    private final Closers closers;

    Signs(InlineReader reader) {
        this.reader = reader;
        this.text = reader.text();
        this.closers = reader.closers();
    }

    /** Reads the mark that opens with a sign at the reader's place, if one does. */
    boolean read(char sign) {
        int at = reader.at();
        return switch (sign) {
            case '`' -> endQuote(at) || code(at);
            case '^', '~' -> shifted(sign, at);
            case '+' -> passthrough(at);
            case '"', '\'' -> quote(sign, at);
            default -> mark(sign, at);
        };
    }

    private boolean mark(char sign, int at) {
        int length = isSign(sign, at + 1) ? 2 : 1;
        int close = closing(String.valueOf(sign), at, length);
        if (close < 0) {
            return false;
        }
        Marks around = reader.marks();
        boolean partOfWord = isLetter(at - 1) || isLetter(close + length);
        Marks inner =
                partOfWord || sign == '#' ? around : sign == '*' ? around.bold() : around.italic();
        reader.openRegion(close, close + length, inner);
        reader.skipTo(at + length);
        return true;
    }

    private boolean isSign(char sign, int place) {
        return place < reader.limit() && text.charAt(place) == sign;
    }

    private boolean isLetter(int place) {
        return place >= 0 && place < text.length() && Character.isLetterOrDigit(text.charAt(place));
    }

    /**
     * Where a mark is closed that opens at a place with a sign, or with two of them; -1 if none
     * opens there. Four signs in a row mark nothing.
     */
    private int closing(String sign, int at, int length) {
        int first = at + length;
        if (length == 2) {
            boolean empty = isSign(sign.charAt(0), first);
            return empty
                    ? text.startsWith(sign.repeat(4), at) ? first : -1
                    : closers.next(sign + sign, first, reader.limit());
        }
        boolean inWord = at > 0 && Closers.isWord(text.charAt(at - 1));
        return inWord || !isFilled(first)
                ? -1
                : closers.nextAtWordEnd(sign, first + 1, reader.limit());
    }

    private boolean isFilled(int place) {
        return place < reader.limit() && !Character.isWhitespace(text.charAt(place));
    }

    private boolean code(int at) {
        int length = isSign('`', at + 1) ? 2 : 1;
        int close = closing("`", at, length);
        if (close < 0) {
            return false;
        }
        String code = text.substring(at + length, close);
        boolean passed = code.length() > 2 && code.startsWith("+") && code.endsWith("+");
        reader.addCode(passed ? code.substring(1, code.length() - 1) : code);
        reader.skipTo(close + length);
        return true;
    }

    /** A raised or lowered sign; a raised number stays a power. */
    private boolean shifted(char sign, int at) {
        int close = closers.next(String.valueOf(sign), at + 1, reader.limit());
        if (close <= at + 1 || close - at > LONGEST_SHIFTED) {
            return false;
        }
        String inner = text.substring(at + 1, close);
        if (inner.chars().anyMatch(Character::isWhitespace)) {
            return false;
        }
        boolean number = inner.chars().allMatch(c -> Character.isDigit(c) || "+-−".indexOf(c) >= 0);
        reader.add(sign == '^' && number ? "^" + inner : inner);
        reader.skipTo(close + 1);
        return true;
    }

    /** Words between one, two or three plus signs mean nothing but themselves. */
    private boolean passthrough(int at) {
        int length = isSign('+', at + 1) ? isSign('+', at + 2) ? 3 : 2 : 1;
        int close =
                length == 3
                        ? closers.next("+++", at + 3, reader.limit())
                        : closing("+", at, length);
        if (close <= at + length) {
            return false;
        }
        reader.addLines(text.substring(at + length, close));
        reader.skipTo(close + length);
        return true;
    }

    private boolean quote(char quote, int at) {
        boolean closed = closers.next("`" + quote, at + 2, reader.limit()) >= 0;
        if (!isSign('`', at + 1) || !closed) {
            return false;
        }
        reader.add(quote == '"' ? "“" : "‘");
        reader.skipTo(at + 2);
        return true;
    }

    private boolean endQuote(int at) {
        boolean behindWord = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        boolean quote = isSign('"', at + 1) || isSign('\'', at + 1);
        if (!behindWord || !quote) {
            return false;
        }
        reader.add(text.charAt(at + 1) == '"' ? "”" : "’");
        reader.skipTo(at + 2);
        return true;
    }
}
