package org.glossgraph.web.query;

/**
 * How deep a query nests and of how many parts it is, seen without parsing it: a parser descends as
 * deep as the text does, and an optimiser compares each part with others. One pass, no recursion.
 */
final class Nesting {
    private static final String NOT_IN_IRI = "<>\"{}|^`\\";

    private final String query;
    private int at;
    private int deepest;
    private int parts;

    private Nesting(String query) {
        this.query = query;
    }

    /** Looks a query over. */
    static Nesting of(String query) {
        Nesting nesting = new Nesting(query);
        nesting.scan();
        return nesting;
    }

    /** Brackets in brackets, or signs before signs. */
    int depth() {
        return deepest;
    }

    /** Words and signs. */
    int parts() {
        return parts;
    }

    private void scan() {
        int depth = 0;
        boolean inWord = false;
        int signs = 0;
        while (at < query.length()) {
            char c = query.charAt(at);
            if ("({[".indexOf(c) >= 0) {
                depth++;
            } else if (")}]".indexOf(c) >= 0) {
                depth--;
            } else if (c == '"' || c == '\'') {
                skipString(c);
            } else if (c == '#') {
                skipTo('\n');
            } else if (c == '<') {
                skipIri();
            }
            boolean word = Character.isLetterOrDigit(c);
            if (!Character.isWhitespace(c) && !(word && inWord)) {
                parts++;
            }
            inWord = word;
            if (!Character.isWhitespace(c)) {
                signs = "!+-^".indexOf(c) >= 0 ? signs + 1 : 0;
            }
            deepest = Math.max(deepest, depth + signs);
            at++;
        }
    }

    /** SPARQL 1.1, section 19.8: strings of one line, and long ones between three quotes. */
    private void skipString(char quote) {
        String three = String.valueOf(quote).repeat(3);
        boolean isLong = query.startsWith(three, at);
        at += isLong ? 3 : 1;
        while (at < query.length()) {
            char c = query.charAt(at);
            if (c == '\\') {
                at++;
            } else if (isLong && query.startsWith(three, at)) {
                at += 2;
                return;
            } else if (!isLong && (c == quote || c == '\n')) {
                return;
            }
            at++;
        }
    }

    private void skipTo(char end) {
        int found = query.indexOf(end, at);
        at = found < 0 ? query.length() : found;
    }

    /** What does not end as an IRI does is the sign for less. */
    private void skipIri() {
        int end = at + 1;
        while (end < query.length() && isInIri(query.charAt(end))) {
            end++;
        }
        if (end < query.length() && query.charAt(end) == '>') {
            at = end;
        }
    }

    private static boolean isInIri(char c) {
        return c > ' ' && NOT_IN_IRI.indexOf(c) < 0;
    }
}
