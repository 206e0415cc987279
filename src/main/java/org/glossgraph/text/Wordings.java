package org.glossgraph.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts texts of one field into tokens: each word is worked out and held once, however often the
 * texts use it. For use by several threads.
 */
public final class Wordings {
    /** Longer ones hardly come twice. */
    private static final int LONGEST = 32;

    private final Map<String, Wording> words = new ConcurrentHashMap<>();

    /** The tokens of a text, as {@link Tokens#of} has them. */
    public List<Token> tokens(String text) {
        return Tokens.of(text, this::of);
    }

    private Wording of(Token.Kind kind, String text) {
        if (kind == Token.Kind.VERBATIM || text.length() > LONGEST) {
            return Wording.of(kind, text);
        }
        Wording known = words.get(text);
        if (known == null || known.kind() != kind) {
            known = Wording.of(kind, text);
            words.putIfAbsent(text, known);
        }
        return known;
    }
}
