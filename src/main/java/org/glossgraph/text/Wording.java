package org.glossgraph.text;

import java.util.Locale;

/**
 * What is written somewhere, whatever the place.
 *
 * @param kind what it is
 * @param text it, as written
 * @param lower it, in small letters
 * @param form its normal form (see {@link NormalForm}); empty unless it is a word
 */
public record Wording(Token.Kind kind, String text, String lower, String form) {
    static Wording of(Token.Kind kind, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String form = kind == Token.Kind.WORD ? NormalForm.ofWord(text) : "";
        return new Wording(kind, text, lower, form.equals(lower) ? lower : form);
    }
}
