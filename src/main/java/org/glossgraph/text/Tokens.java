package org.glossgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;

/**
 * Cuts a text into tokens in one pass. A hyphen between letters separates two words, so that {@code
 * self-attention} and {@code self attention} read the same; code, mathematics and web addresses
 * stay whole. In scripts without blanks each letter is a word, and a run of Katakana is one.
 */
public final class Tokens {
    private static final String APOSTROPHES = "'’ʼ";
    private static final String HYPHENS = "-‐‑–";

    private final String text;
    private final BiFunction<Token.Kind, String, Wording> wordings;
    private final List<Token> tokens = new ArrayList<>();
    private boolean hyphened;
    private int at;

    private Tokens(String text, BiFunction<Token.Kind, String, Wording> wordings) {
        this.text = text;
        this.wordings = wordings;
    }

    /** The tokens of a text, in order; white space is none. */
    public static List<Token> of(String text) {
        return of(text, Wording::of);
    }

    /** The same, with what is written there from elsewhere. */
    static List<Token> of(String text, BiFunction<Token.Kind, String, Wording> wordings) {
        return new Tokens(text, wordings).read();
    }

    private List<Token> read() {
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int verbatim = verbatimEnd();
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                at += Character.charCount(point);
                hyphened = false;
            } else if (verbatim > at) {
                add(Token.Kind.VERBATIM, verbatim);
            } else if (isPossessive()) {
                add(Token.Kind.POSSESSIVE, at + 2);
            } else if (isWordPart(point)) {
                add(Token.Kind.WORD, wordEnd());
            } else if (isHyphen()) {
                at++;
                hyphened = true;
            } else {
                add(Token.Kind.MARK, at + Character.charCount(point));
            }
        }
        return List.copyOf(tokens);
    }

    private void add(Token.Kind kind, int end) {
        boolean joined = hyphened && kind == Token.Kind.WORD;
        tokens.add(new Token(wordings.apply(kind, text.substring(at, end)), at, joined));
        hyphened = false;
        at = end;
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point) || Scripts.isMark(point);
    }

    /**
     * Where code, mathematics or an address that begins here ends; the offset itself if none does.
     */
    private int verbatimEnd() {
        char first = text.charAt(at);
        if (first == '`') {
            return behind(text.indexOf('`', at + 1));
        }
        if (first == '$') {
            return mathEnd();
        }
        if (first == 'h' && (text.startsWith("http://", at) || text.startsWith("https://", at))) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            return end;
        }
        return at;
    }

    /**
     * Mathematics between dollars as Pandoc reads it: no blank inside the opening one or the
     * closing one, no digit behind; so amounts of money are none. Only the next dollar can close
     * it.
     */
    private int mathEnd() {
        int from = text.startsWith("$$", at) ? at + 2 : at + 1;
        int close = text.indexOf('$', from);
        if (close <= from || Character.isWhitespace(text.charAt(close - 1))) {
            return at;
        }
        if (from > at + 1) {
            return text.startsWith("$$", close) ? close + 2 : at;
        }
        boolean amount = close + 1 < text.length() && Character.isDigit(text.charAt(close + 1));
        return amount || Character.isWhitespace(text.charAt(from)) ? at : close + 1;
    }

    private int behind(int close) {
        return close < 0 ? at : close + 1;
    }

    private boolean isPossessive() {
        return at > 0
                && at + 1 < text.length()
                && APOSTROPHES.indexOf(text.charAt(at)) >= 0
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && !isWordAt(at + 2)
                && isWordPart(text.codePointBefore(at));
    }

    private boolean isHyphen() {
        return at > 0
                && HYPHENS.indexOf(text.charAt(at)) >= 0
                && isWordPart(text.codePointBefore(at))
                && isWordAt(at + 1);
    }

    private boolean isWordAt(int offset) {
        return offset < text.length() && isWordPart(text.codePointAt(offset));
    }

    private int wordEnd() {
        int first = text.codePointAt(at);
        int end = at + Character.charCount(first);
        if (Scripts.isUnspaced(first)) {
            return behind(end, Scripts::isMark);
        }
        if (Scripts.isKatakana(first)) {
            return behind(end, point -> Scripts.isKatakana(point) || Scripts.isMark(point));
        }
        while (continuesWord(end) || joins(end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        while (end < text.length() && "+#".indexOf(text.charAt(end)) >= 0 && end - at <= 2) {
            end++;
        }
        return end;
    }

    private boolean continuesWord(int offset) {
        if (!isWordAt(offset)) {
            return false;
        }
        int point = text.codePointAt(offset);
        return !Scripts.isUnspaced(point) && !Scripts.isKatakana(point);
    }

    /** The offset of the first character from one on that is none of a sort. */
    private int behind(int from, IntPredicate sort) {
        int end = from;
        while (end < text.length() && sort.test(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Whether a mark inside a word belongs to it: {@code R&D}, {@code 3.5}, {@code Node.js}. */
    private boolean joins(int end) {
        if (!isWordAt(end + 1)) {
            return false;
        }
        char mark = text.charAt(end);
        char before = text.charAt(end - 1);
        char after = text.charAt(end + 1);
        return switch (mark) {
            case '_' -> true;
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case '.' ->
                    Character.isDigit(before) == Character.isDigit(after)
                            && !(Character.isLowerCase(before) && Character.isUpperCase(after));
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            default -> APOSTROPHES.indexOf(mark) >= 0 && !isEnding(end + 1);
        };
    }

    /** Whether an {@code s} that ends the word stands here, behind an apostrophe. */
    private boolean isEnding(int offset) {
        char letter = text.charAt(offset);
        return (letter == 's' || letter == 'S') && !isWordAt(offset + 1);
    }
}
