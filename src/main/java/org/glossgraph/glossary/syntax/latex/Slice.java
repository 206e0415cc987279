package org.glossgraph.glossary.syntax.latex;

import java.util.List;

/**
 * A part of a list of tokens: an argument, or the body of a macro.
 *
 * @param list the list
 * @param from the index of its first token
 * @param to the index behind its last token
 * @param arguments what stands for the parameters in it
 */
record Slice(TokenList list, int from, int to, List<Slice> arguments) {
    /** No tokens. */
    static final Slice EMPTY = TokenList.NONE.all();

    private static final int LONGEST = 1_000;
    private static final int MOST_STEPS = 10_000;

    Slice(TokenList list, int from, int to, List<Slice> arguments) {
        this.list = list;
        this.from = from;
        this.to = Math.max(from, to);
        this.arguments = List.copyOf(arguments);
    }

    /** A part of this one. */
    Slice part(int first, int end) {
        return new Slice(list, first, end, arguments);
    }

    /** The same tokens with other arguments. */
    Slice with(List<Slice> newArguments) {
        return new Slice(list, from, to, newArguments);
    }

    boolean isEmpty() {
        return from >= to;
    }

    /** The line it begins on; 0 if it is empty. */
    int line() {
        return isEmpty() ? 0 : list.get(from).line();
    }

    /** Without white space at either end. */
    Slice stripped() {
        int first = from;
        int end = to;
        while (first < end && isWhite(list.get(first))) {
            first++;
        }
        while (end > first && isWhite(list.get(end - 1))) {
            end--;
        }
        return part(first, end);
    }

    private static boolean isWhite(Token token) {
        return token.isBlank() || token.is(Token.Kind.PARAGRAPH);
    }

    /** What is in the braces, if it is one group; what the argument says, if it is a parameter. */
    Slice unwrapped() {
        Slice bare = stripped();
        for (int i = 0; i < MOST_STEPS && !bare.isEmpty(); i++) {
            Token first = bare.list.get(bare.from);
            boolean group =
                    first.is(Token.Kind.OPEN) && bare.list.partner(bare.from) == bare.to - 1;
            if (group) {
                bare = bare.part(bare.from + 1, bare.to - 1).stripped();
            } else if (first.is(Token.Kind.PARAMETER) && bare.from + 1 == bare.to) {
                bare = bare.argument(first).stripped();
            } else {
                break;
            }
        }
        return bare;
    }

    /** What stands for a parameter; nothing where there is no such argument. */
    Slice argument(Token parameter) {
        int index = parameter.text().charAt(0) - '1';
        return index >= 0 && index < arguments.size() ? arguments.get(index) : part(to, to);
    }

    /** Its tokens as written, at most the beginning of a long text. */
    String plain() {
        StringBuilder plain = new StringBuilder();
        append(plain, new int[] {MOST_STEPS});
        return plain.toString().strip();
    }

    private void append(StringBuilder plain, int[] steps) {
        for (int i = from; i < to && plain.length() < LONGEST && steps[0]-- > 0; i++) {
            Token token = list.get(i);
            if (token.is(Token.Kind.PARAMETER)) {
                argument(token).append(plain, steps);
            } else {
                plain.append(token.literal());
            }
        }
    }
}
