package org.glossgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into sentences. Abbreviations, initials, decimals, code and mathematics do not end
 * one; a line end does.
 */
public final class Sentences {
    /** Abbreviations of general English that a sentence goes on after. */
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "e.g", "eg", "i.e", "ie", "cf", "vs", "viz", "resp", "approx", "incl", "al",
                    "fig", "eq", "sec", "no", "dr", "mr", "mrs", "ms", "prof", "st", "ca", "esp");

    /** Full stops, question and exclamation marks that no blank need follow. */
    private static final String WIDE_STOPS = "。！？｡";

    /** All of them: Latin, Chinese and Japanese, Arabic, Urdu, Devanagari. */
    private static final String STOPS = ".!?…؟۔।॥" + WIDE_STOPS;

    private Sentences() {}

    /**
     * A sentence where it stands.
     *
     * @param start its first offset in the text
     * @param text it, as written, without white space around
     * @param tokens its tokens
     */
    public record Sentence(int start, String text, List<Token> tokens) {}

    /** The sentences of a text, in order. */
    public static List<Sentence> of(String text) {
        return of(text, Tokens.of(text));
    }

    /** The sentences of a text that is given with its tokens, in order. */
    public static List<Sentence> of(String text, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (ends(text, tokens, i) || breaksLine(text, tokens, i)) {
                int end = closingEnd(tokens, i);
                int behind = behind(tokens, first, end);
                add(sentences, text.substring(start, end), start, tokens.subList(first, behind));
                start = end;
                first = behind;
            }
        }
        add(sentences, text.substring(start), start, tokens.subList(first, tokens.size()));
        return List.copyOf(sentences);
    }

    /** The first token from one on that begins behind an offset. */
    private static int behind(List<Token> tokens, int from, int end) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).start() < end) {
            at++;
        }
        return at;
    }

    private static void add(
            List<Sentence> sentences, String sentence, int start, List<Token> tokens) {
        if (!sentence.isBlank()) {
            int at = start + sentence.length() - sentence.stripLeading().length();
            List<Token> own = tokens.stream().map(each -> each.from(at)).toList();
            sentences.add(new Sentence(at, sentence.strip(), own));
        }
    }

    /** Where the quotation marks and brackets that close behind a full stop end. */
    private static int closingEnd(List<Token> tokens, int i) {
        int end = tokens.get(i).end();
        for (int k = i + 1; k < tokens.size() && tokens.get(k).start() == end; k++) {
            if (!"\"”’)]»*_」』）】".contains(tokens.get(k).text())) {
                break;
            }
            end = tokens.get(k).end();
        }
        return end;
    }

    private static boolean ends(String text, List<Token> tokens, int i) {
        Token mark = tokens.get(i);
        if (mark.kind() != Token.Kind.MARK || !STOPS.contains(mark.text())) {
            return false;
        }
        int behind = closingEnd(tokens, i);
        if (behind == text.length() || WIDE_STOPS.contains(mark.text())) {
            return true;
        }
        boolean blank = Character.isWhitespace(text.charAt(behind));
        return blank && beginsSentence(text, behind) && !(mark.is(".") && abbreviates(tokens, i));
    }

    private static boolean beginsSentence(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == text.length() || !Character.isLowerCase(text.codePointAt(at));
    }

    private static boolean abbreviates(List<Token> tokens, int i) {
        if (i == 0
                || !tokens.get(i - 1).isWord()
                || tokens.get(i - 1).end() != tokens.get(i).start()) {
            return false;
        }
        String word = tokens.get(i - 1).text();
        boolean initial =
                word.length() == 1
                        && Character.isUpperCase(word.charAt(0))
                        && i >= 2
                        && tokens.get(i - 2).isCapitalised();
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean breaksLine(String text, List<Token> tokens, int i) {
        int end = tokens.get(i).end();
        int next = i + 1 < tokens.size() ? tokens.get(i + 1).start() : text.length();
        return text.substring(end, next).indexOf('\n') >= 0;
    }
}
