package org.glossgraph.glossary.syntax.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a LaTeX source into tokens; comments and what is typeset as code or formula end here. */
final class Lexer {
    private static final String SINGLE = "[],=";
    private static final String SPECIAL = "\\{}%$#&~[],= \t\n";
    private static final Set<String> FORMULAS =
            Set.of(
                    "equation",
                    "align",
                    "gather",
                    "multline",
                    "eqnarray",
                    "displaymath",
                    "math",
                    "flalign",
                    "alignat",
                    "dmath");
    private static final Set<String> LISTINGS =
            Set.of("verbatim", "lstlisting", "minted", "Verbatim", "alltt", "lstcode", "code");
    private static final Set<String> SILENT =
            Set.of("comment", "filecontents", "tikzpicture", "algorithm", "algorithmic");
    private static final Set<String> ADDRESSES = Set.of("url", "path", "nolinkurl", "href");
    private static final Set<String> CODE = Set.of("verb", "lstinline", "mintinline");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final Formulas formulas;
    private int at;
    private int line = 1;
    private boolean afterComment;

    private Lexer(String text) {
        this.text = text;
        this.formulas = new Formulas(text);
    }

    /** The tokens of a source, in order. */
    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.read(text.charAt(lexer.at));
        }
        return lexer.tokens;
    }

    private void read(char c) {
        boolean lineStart = afterComment;
        afterComment = false;
        switch (c) {
            case '\\' -> command();
            case '{' -> addSign(Token.Kind.OPEN);
            case '}' -> addSign(Token.Kind.CLOSE);
            case '&' -> addSign(Token.Kind.CELL);
            case '%' -> comment();
            case '$' -> formula();
            case '#' -> parameter();
            case '~' -> {
                add(Token.Kind.TEXT, " ");
                at++;
            }
            case ' ', '\t', '\n' -> whiteSpace(lineStart);
            default -> words();
        }
    }

    private void add(Token.Kind kind, String words) {
        tokens.add(new Token(kind, words, line));
    }

    private void addSign(Token.Kind kind) {
        add(kind, String.valueOf(text.charAt(at)));
        at++;
    }

    private void words() {
        int start = at;
        at++;
        while (SINGLE.indexOf(text.charAt(start)) < 0
                && at < text.length()
                && SPECIAL.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        add(Token.Kind.TEXT, text.substring(start, at));
    }

    private void parameter() {
        at++;
        if (at < text.length() && Character.isDigit(text.charAt(at))) {
            addSign(Token.Kind.PARAMETER);
        } else {
            add(Token.Kind.TEXT, "#");
        }
    }

    /** A comment takes the end of its line with it, and the indent of the next. */
    private void comment() {
        int end = text.indexOf('\n', at);
        moveTo(end < 0 ? text.length() : end + 1);
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        afterComment = true;
    }

    private void whiteSpace(boolean lineStart) {
        int first = line;
        int newlines = lineStart ? 1 : 0;
        while (at < text.length() && " \t\n".indexOf(text.charAt(at)) >= 0) {
            if (text.charAt(at) == '\n') {
                newlines++;
                line++;
            }
            at++;
        }
        if (newlines > 1) {
            tokens.add(new Token(Token.Kind.PARAGRAPH, "\n\n", line));
        } else if (line > first) {
            tokens.add(new Token(Token.Kind.NEWLINE, "\n", line));
        } else {
            tokens.add(new Token(Token.Kind.BLANK, " ", line));
        }
    }

    private void moveTo(int place) {
        for (int i = at; i < place; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        at = place;
    }

    private void formula() {
        int end = formulas.end(at);
        if (end < 0) {
            add(Token.Kind.TEXT, "$");
            at++;
        } else {
            addRaw(Token.Kind.MATH, Formulas.literal(text.substring(at, end)), end);
        }
    }

    private void addRaw(Token.Kind kind, String literal, int end) {
        add(kind, literal);
        moveTo(end);
    }

    private void command() {
        int end = at + 1;
        while (end < text.length() && isNameCharacter(end)) {
            end++;
        }
        if (end == at + 1) {
            controlSymbol();
            return;
        }
        String name = text.substring(at + 1, end);
        if (name.equals("begin") && environment(end)) {
            return;
        }
        if (name.equals("iffalse")) {
            int close = formulas.next("\\fi", end);
            moveTo(close < 0 ? text.length() : close + 3);
            return;
        }
        add(Token.Kind.COMMAND, name);
        moveTo(end);
        if (CODE.contains(name)) {
            code(name);
        } else if (ADDRESSES.contains(name)) {
            address();
        }
    }

    /** Letters; inside of a name also the sign that packages use there. */
    private boolean isNameCharacter(int place) {
        char c = text.charAt(place);
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter
                || (c == '@'
                        && place + 1 < text.length()
                        && Character.isLetter(text.charAt(place + 1)));
    }

    private void controlSymbol() {
        int end = formulas.end(at);
        if (end > 0) {
            addRaw(Token.Kind.MATH, Formulas.literal(text.substring(at, end)), end);
            return;
        }
        String symbol = at + 1 < text.length() ? text.substring(at + 1, at + 2) : "";
        add(Token.Kind.COMMAND, symbol.equals("\n") || symbol.equals("\t") ? " " : symbol);
        moveTo(Math.min(text.length(), at + 2));
    }

    /** Reads an environment whose contents are no LaTeX text as a whole. */
    private boolean environment(int from) {
        int close = from < text.length() && text.charAt(from) == '{' ? text.indexOf('}', from) : -1;
        if (close < 0 || close - from > 30) {
            return false;
        }
        String name = text.substring(from + 1, close);
        String plain = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
        boolean formula = FORMULAS.contains(plain);
        boolean listing = LISTINGS.contains(plain);
        if (!formula && !listing && !SILENT.contains(plain)) {
            return false;
        }
        String last = "\\end{" + name + "}";
        int end = formulas.next(last, close);
        if (end < 0) {
            return false;
        }
        String literal = text.substring(at, end + last.length());
        if (formula) {
            add(Token.Kind.MATH, Formulas.literal(literal));
        } else if (listing) {
            add(Token.Kind.LISTING, literal);
        }
        moveTo(end + last.length());
        return true;
    }

    /** Code stands between two equal signs, or in braces. */
    private void code(String name) {
        if (at < text.length() && text.charAt(at) == '*') {
            at++;
        }
        if (name.equals("lstinline") && at < text.length() && text.charAt(at) == '[') {
            skipTo(']');
        }
        if (name.equals("mintinline") && at < text.length() && text.charAt(at) == '{') {
            skipTo('}');
        }
        if (at >= text.length() || Character.isWhitespace(text.charAt(at))) {
            return;
        }
        char delimiter = text.charAt(at) == '{' ? '}' : text.charAt(at);
        int close = endOnLine(delimiter, at + 1);
        if (close > 0) {
            addRaw(Token.Kind.VERBATIM, text.substring(at + 1, close), close + 1);
        }
    }

    private void skipTo(char sign) {
        int close = endOnLine(sign, at);
        at = close < 0 ? at : close + 1;
    }

    private int endOnLine(char sign, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != sign && text.charAt(end) != '\n') {
            end++;
        }
        return end < text.length() && text.charAt(end) == sign ? end : -1;
    }

    /** An address may hold signs that mean something elsewhere. */
    private void address() {
        if (at < text.length() && text.charAt(at) == '[') {
            return;
        }
        int close = at < text.length() && text.charAt(at) == '{' ? endOnLine('}', at) : -1;
        if (close > 0) {
            addSign(Token.Kind.OPEN);
            String address = text.substring(at, close).replaceAll("\\\\([%#&_~])", "$1");
            addRaw(Token.Kind.TEXT, address, close);
            addSign(Token.Kind.CLOSE);
        }
    }
}
