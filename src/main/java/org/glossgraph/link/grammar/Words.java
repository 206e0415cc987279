package org.glossgraph.link.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glossgraph.text.Token;

/**
 * The words of a sentence as grammar sees them: without what stands in brackets and without
 * quotation marks, compounds with hyphens as one. Only the beginning of a long sentence is read.
 */
public final class Words {
    private static final int MOST = 48;
    private static final int REACH = 200;
    private static final String STOPS = ";:—–-=→.!?…|";

    private final List<Word> words;

    private Words(List<Word> words) {
        this.words = words;
    }

    /** The words of a sentence that is given with its tokens. */
    public static Words of(List<Token> tokens, Tagger tagger) {
        return new Words(Agreement.applied(tagger.tagged(cut(tokens))));
    }

    private static List<Word> cut(List<Token> tokens) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < tokens.size() && words.size() < MOST) {
            Token token = tokens.get(at);
            int to = end(tokens, at);
            if (opens(token)) {
                to = behindBracket(tokens, at);
            } else if (token.kind() != Token.Kind.MARK || to > at + 1) {
                words.add(word(tokens, at, to));
            } else {
                mark(tokens, at, words);
            }
            at = to;
        }
        return words;
    }

    /**
     * Where a word ends that begins at a token: behind the parts that hyphens, slashes and full
     * stops without blanks join.
     */
    private static int end(List<Token> tokens, int at) {
        int to = at + 1;
        if (isLeadingDot(tokens, at)) {
            to++;
        }
        while (to < tokens.size() && tokens.get(to - 1).kind() != Token.Kind.MARK) {
            if (tokens.get(to).hyphened()) {
                to++;
            } else if (isJoint(tokens, to)) {
                to += 2;
            } else {
                return to;
            }
        }
        return to;
    }

    /** Whether a slash or full stop stands between two words without a blank. */
    private static boolean isJoint(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && (tokens.get(at).is("/") || tokens.get(at).is("."))
                && tokens.get(at - 1).isWord()
                && tokens.get(at + 1).isWord()
                && tokens.get(at - 1).end() == tokens.get(at).start()
                && tokens.get(at).end() == tokens.get(at + 1).start();
    }

    /** The full stop of a name that begins with one. */
    private static boolean isLeadingDot(List<Token> tokens, int at) {
        boolean glued =
                at + 1 < tokens.size()
                        && tokens.get(at).is(".")
                        && tokens.get(at + 1).isWord()
                        && tokens.get(at + 1).start() == tokens.get(at).end();
        return glued && (at == 0 || tokens.get(at - 1).end() < tokens.get(at).start());
    }

    private static Word word(List<Token> tokens, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens.subList(from, to)) {
            text.append(token.hyphened() ? "-" : "").append(token.text());
        }
        Token first = tokens.get(from);
        PartOfSpeech part =
                switch (first.kind()) {
                    case POSSESSIVE -> PartOfSpeech.POSSESSIVE;
                    case VERBATIM -> PartOfSpeech.SYMBOL;
                    default -> PartOfSpeech.NOUN;
                };
        String written = text.toString();
        part = written.equalsIgnoreCase("and/or") ? PartOfSpeech.CONJUNCTION : part;
        String lower = from + 1 == to ? first.lower() : written.toLowerCase(Locale.ROOT);
        return new Word(from, to, written, lower, part, false);
    }

    private static void mark(List<Token> tokens, int at, List<Word> words) {
        String text = tokens.get(at).text();
        boolean glued = at > 0 && tokens.get(at - 1).end() == tokens.get(at).start();
        boolean inner = at + 1 < tokens.size() && (text.equals(".") || (text.equals("-") && glued));
        if (text.equals(",")) {
            words.add(mark(at, text, PartOfSpeech.COMMA));
        } else if (text.equals("/") || text.equals("&")) {
            words.add(mark(at, text, PartOfSpeech.CONJUNCTION));
        } else if (STOPS.contains(text) && !inner) {
            words.add(mark(at, text, PartOfSpeech.MARK));
        }
    }

    private static Word mark(int at, String text, PartOfSpeech part) {
        return new Word(at, at + 1, text, text, part, false);
    }

    private static boolean opens(Token token) {
        return token.is("(") || token.is("[");
    }

    /** Behind the bracket that opens at a token; behind the token if it does not close soon. */
    private static int behindBracket(List<Token> tokens, int open) {
        int depth = 0;
        for (int at = open; at < Math.min(tokens.size(), open + REACH); at++) {
            depth += opens(tokens.get(at)) ? 1 : 0;
            depth -= tokens.get(at).is(")") || tokens.get(at).is("]") ? 1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return open + 1;
    }

    /** How many there are. */
    public int size() {
        return words.size();
    }

    /** A word. */
    public Word get(int at) {
        return words.get(at);
    }

    /** The word at a position in small letters; empty outside the sentence. */
    public String lower(int at) {
        return at >= 0 && at < words.size() ? words.get(at).lower() : "";
    }

    /** The part of speech at a position; a mark outside the sentence. */
    public PartOfSpeech part(int at) {
        return at >= 0 && at < words.size() ? words.get(at).part() : PartOfSpeech.MARK;
    }

    /** Whether a position holds one of some parts of speech. */
    public boolean is(int at, PartOfSpeech... parts) {
        PartOfSpeech own = part(at);
        for (PartOfSpeech each : parts) {
            if (own == each) {
                return true;
            }
        }
        return false;
    }

    /** The first word from a position on that is none of some parts of speech. */
    public int behind(int start, Set<PartOfSpeech> parts) {
        int at = Math.max(start, 0);
        while (at < words.size() && parts.contains(words.get(at).part())) {
            at++;
        }
        return at;
    }

    /** Whether a position holds "a" or "an". */
    public boolean isIndefiniteArticle(int at) {
        return lower(at).equals("a") || lower(at).equals("an");
    }
}
