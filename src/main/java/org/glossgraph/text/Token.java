package org.glossgraph.text;

/**
 * A piece of a text: a word, a mark, or something that is not to be read as words.
 *
 * @param wording what is written there
 * @param start its first offset in the text
 * @param hyphened whether only a hyphen stands between it and the word before
 */
public record Token(Wording wording, int start, boolean hyphened) {
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

    /** The offset behind it. */
    public int end() {
        return start + wording.text().length();
    }

    /** What it is. */
    public Kind kind() {
        return wording.kind();
    }

    /** It, as written. */
    public String text() {
        return wording.text();
    }

    /** It, in small letters. */
    public String lower() {
        return wording.lower();
    }

    /** Its normal form (see {@link NormalForm}); empty unless it is a word. */
    public String form() {
        return wording.form();
    }

    /** Whether it is a word. */
    public boolean isWord() {
        return wording.kind() == Kind.WORD;
    }

    /** Whether it is this mark or word, as written. */
    public boolean is(String other) {
        return wording.text().equals(other);
    }

    /** Whether it is a word that begins with a capital. */
    public boolean isCapitalised() {
        return isWord() && Character.isUpperCase(wording.text().codePointAt(0));
    }

    /** The same in a text that begins so many characters later. */
    Token from(int offset) {
        return offset == 0 ? this : new Token(wording, start - offset, hyphened);
    }
}
