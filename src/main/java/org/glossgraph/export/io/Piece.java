package org.glossgraph.export.io;

import java.util.ArrayList;
import java.util.List;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * A stretch of a text in one voice.
 *
 * @param kind the voice
 * @param text the words, without the signs around them
 */
public record Piece(Kind kind, String text) {
    /** The voices. */
    public enum Kind {
        /** Words as they are. */
        PLAIN(""),
        /** What machines read. */
        CODE("`"),
        /** A formula, as TeX. */
        MATH("$"),
        /** A formula in a line of its own, as TeX. */
        DISPLAY("$$");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        private Piece inside(String text) {
            return new Piece(this, text.substring(sign.length(), text.length() - sign.length()));
        }
    }

    /** The pieces of a line, in order. */
    public static List<Piece> of(String line) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Token token : Tokens.of(line)) {
            Piece piece = of(token, line.substring(token.start(), token.end()));
            if (piece.kind != Kind.PLAIN && !piece.text.isBlank()) {
                plain(line.substring(from, token.start()), pieces);
                pieces.add(piece);
                from = token.end();
            }
        }
        plain(line.substring(from), pieces);
        return pieces;
    }

    private static void plain(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(Kind.PLAIN, text));
        }
    }

    private static Piece of(Token token, String text) {
        if (token.kind() != Token.Kind.VERBATIM) {
            return new Piece(Kind.PLAIN, text);
        } else if (text.startsWith("`")) {
            return Kind.CODE.inside(text);
        } else if (text.startsWith("$$")) {
            return Kind.DISPLAY.inside(text);
        }
        return text.startsWith("$") ? Kind.MATH.inside(text) : new Piece(Kind.PLAIN, text);
    }
}
