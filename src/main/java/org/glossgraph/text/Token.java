package org.glossgraph.text;

/**
 * A piece of a text: a word, a mark, or something that is not to be read as words.
 *
 * @param kind what it is
 * @param text it, as written
 * @param lower it, in small letters
 * @param form its normal form (see {@link NormalForm}); empty unless it is a word
 * @param start its first offset in the text
 * @param end the offset behind it
 * @param hyphened whether only a hyphen stands between it and the word before
 */
public record Token(
        Kind kind, String text, String lower, String form, int start, int end, boolean hyphened) {
    /** The kinds of tokens. */
    public enum Kind {
        /** Letters and digits, with what may stand between them: {@code don't}, {@code 16,000}. */
        WORD,
        /** The ending of a possessive: {@code 's}. */
        POSSESSIVE,
        /** Any other mark. */
        MARK,
        /** Code, mathematics or a web address. */
        VERBATIM
    }

    /** Whether it is a word. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is this mark or word, as written. */
    public boolean is(String other) {
        return text.equals(other);
    }

    /** Whether it is a word that begins with a capital. */
    public boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }
}
