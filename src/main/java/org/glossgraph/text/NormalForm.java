package org.glossgraph.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The form in which two spellings of one name are equal: compatibility characters (NFKC), case,
 * hyphens, number, vowel signs, and British and American spelling no longer matter. It is for
 * comparing only: it need not be a word.
 */
public final class NormalForm {
    private NormalForm() {}

    /** The normal form of a name: the forms of its words with single blanks. */
    public static String of(String name) {
        return of(Tokens.of(name));
    }

    /** The normal form of a name that is already in tokens. */
    public static String of(List<Token> tokens) {
        return tokens.stream()
                .map(NormalForm::part)
                .filter(form -> !form.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The normal form without blanks: {@code time step} and {@code timestep} are one. */
    public static String solid(String name) {
        return solid(Tokens.of(name));
    }

    /** The same of a name that is already in tokens. */
    public static String solid(List<Token> tokens) {
        if (tokens.size() == 1) {
            return part(tokens.get(0));
        }
        StringBuilder solid = new StringBuilder();
        for (Token token : tokens) {
            solid.append(part(token));
        }
        return solid.toString();
    }

    /** The normal form of a single word. */
    static String ofWord(String written) {
        String word = SemiticLetters.bare(Normalizer.normalize(written, Normalizer.Form.NFKC));
        String singular =
                isPluralAcronym(word)
                        ? word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT)
                        : Plurals.singular(word.toLowerCase(Locale.ROOT));
        return Spelling.unified(singular);
    }

    private static String part(Token token) {
        return switch (token.kind()) {
            case WORD -> token.form();
            case VERBATIM -> token.text();
            default -> token.is("&") ? "and" : "";
        };
    }

    /** {@code RNNs}, {@code PhDs}: a small s behind a capital. */
    private static boolean isPluralAcronym(String word) {
        int last = word.length() - 1;
        return last >= 2
                && word.charAt(last) == 's'
                && Character.isUpperCase(word.charAt(last - 1));
    }
}
