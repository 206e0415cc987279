package org.glossgraph.glossary.syntax.latex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossgraph.glossary.block.Remark;

/** Tokens whose braces are balanced, with the partner of each that opens. */
final class TokenList {
    /** No tokens. */
    static final TokenList NONE = new TokenList(List.of());

    private final List<Token> tokens;
    private final int[] partners;

    private TokenList(List<Token> tokens) {
        this.tokens = tokens;
        this.partners = partners(tokens);
    }

    /** The tokens of a source; what had to be balanced is a remark. */
    static TokenList of(String source, List<Remark> remarks) {
        return new TokenList(balanced(Lexer.tokens(source), remarks));
    }

    /**
     * Drops braces that close nothing, and closes those that nothing closes: at the latest where
     * the next entry begins on a line of its own.
     */
    private static List<Token> balanced(List<Token> tokens, List<Remark> remarks) {
        List<Token> balanced = new ArrayList<>(tokens.size());
        Set<Integer> told = new HashSet<>();
        int depth = 0;
        int entryDepth = 0;
        Token entry = null;
        for (Token token : tokens) {
            if (token.is(Token.Kind.COMMAND) && EntryCommands.defines(token.text())) {
                boolean open = entry != null && depth > entryDepth && isLineStart(balanced);
                if (open) {
                    tell(entry, "this entry", told, remarks);
                }
                for (; open && depth > entryDepth; depth--) {
                    balanced.add(new Token(Token.Kind.CLOSE, "}", token.line()));
                }
                entry = token;
                entryDepth = depth;
            }
            if (token.is(Token.Kind.CLOSE) && depth == 0) {
                continue;
            }
            depth += token.is(Token.Kind.OPEN) ? 1 : token.is(Token.Kind.CLOSE) ? -1 : 0;
            entry = depth < entryDepth ? null : entry;
            balanced.add(token);
        }
        if (depth > 0) {
            tell(entry != null ? entry : tokens.get(0), "the text from here on", told, remarks);
        }
        for (; depth > 0; depth--) {
            balanced.add(new Token(Token.Kind.CLOSE, "}", tokens.get(tokens.size() - 1).line()));
        }
        return balanced;
    }

    private static void tell(Token where, String what, Set<Integer> told, List<Remark> remarks) {
        if (told.add(where.line())) {
            String message = "a brace in " + what + " is never closed; close it";
            remarks.add(new Remark(where.line(), message));
        }
    }

    private static boolean isLineStart(List<Token> before) {
        return before.isEmpty()
                || before.get(before.size() - 1).isBlank()
                || before.get(before.size() - 1).is(Token.Kind.PARAGRAPH);
    }

    private static int[] partners(List<Token> tokens) {
        int[] partners = new int[tokens.size()];
        int[] open = new int[tokens.size()];
        int depth = 0;
        Arrays.fill(partners, -1);
        for (int i = 0; i < partners.length; i++) {
            Token token = tokens.get(i);
            if (token.is(Token.Kind.OPEN) || token.isText("[")) {
                open[depth++] = i;
            } else if (token.isText("]") && depth > 0 && tokens.get(open[depth - 1]).isText("[")) {
                partners[open[--depth]] = i;
            } else if (token.is(Token.Kind.CLOSE)) {
                while (!tokens.get(open[--depth]).is(Token.Kind.OPEN)) {
                    // a bracket that is not closed inside of its braces is none
                }
                partners[open[depth]] = i;
            } else if (token.is(Token.Kind.PARAGRAPH)) {
                while (depth > 0 && tokens.get(open[depth - 1]).isText("[")) {
                    depth--;
                }
            }
        }
        return partners;
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    /** The index of the brace or bracket that closes the one at an index; -1 for none. */
    int partner(int index) {
        return partners[index];
    }

    /** All of it. */
    Slice all() {
        return new Slice(this, 0, tokens.size(), List.of());
    }
}
