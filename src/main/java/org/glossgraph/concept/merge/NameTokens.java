package org.glossgraph.concept.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.GeneralEnglish;
import org.glossgraph.text.Sentences;
import org.glossgraph.text.Token;

/**
 * The tokens of a sentence in which names are looked for, without quotation marks and emphasis.
 *
 * @param text the sentence
 * @param list its tokens
 */
record NameTokens(String text, List<Token> list) {
    private static final String QUOTES = "\"“”„'‘’*_«»";
    private static final Set<String> ENDS = Set.of(".", ";", ")", "!");
    private static final int LONGEST = 6;
    private static final int MOST = 8;
    private static final int REACH = 60;

    static NameTokens of(Sentences.Sentence sentence) {
        List<Token> tokens =
                sentence.tokens().stream().filter(each -> !QUOTES.contains(each.text())).toList();
        return new NameTokens(sentence.text(), tokens);
    }

    int size() {
        return list.size();
    }

    /** A token in small letters; empty outside the sentence. */
    String word(int at) {
        return at >= 0 && at < list.size() ? list.get(at).lower() : "";
    }

    boolean isArticle(int at) {
        return FunctionWords.isArticle(word(at));
    }

    boolean startsWith(int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!word(at + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean isContent(int at) {
        return at < list.size()
                && list.get(at).isWord()
                && !FunctionWords.isFunctionWord(list.get(at).lower());
    }

    /** Whether nothing that belongs to what stands before a token follows from it on. */
    boolean endsPhrase(int at) {
        return at >= list.size() || ENDS.contains(word(at));
    }

    /** The text of some tokens, as written; empty for none. */
    String slice(int from, int to) {
        return to > from ? text.substring(list.get(from).start(), list.get(to - 1).end()) : "";
    }

    /** Where a bracket closes; the token itself if it does not soon. */
    int closing(int open) {
        for (int at = open + 1; at < Math.min(list.size(), open + REACH); at++) {
            if (word(at).equals(")")) {
                return at;
            }
        }
        return open;
    }

    /**
     * Collects the names that stand from a token on, joined by "or", "and" or commas. An "and"
     * beside an "or", and one between a bare word and a longer name, is part of a name: "profit and
     * loss account".
     */
    int behindNames(int from, List<String> names) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int at = from;
        while (starts.size() < MOST) {
            int start = isArticle(at) || word(at).equals(":") ? at + 1 : at;
            int end = behindName(start);
            if (end == start || !isName(start, end)) {
                break;
            }
            starts.add(start);
            ends.add(end);
            at = behindJoint(end);
            if (at == end) {
                break;
            }
        }
        int behind = ends.isEmpty() ? from : ends.get(ends.size() - 1);
        boolean or = ends.stream().anyMatch(end -> end < behind && word(end).equals("or"));
        for (int i = 0; i < starts.size(); i++) {
            int first = starts.get(i);
            while (i + 1 < starts.size()
                    && isWithin(or, ends.get(i), starts.get(i), ends.get(i + 1))) {
                i++;
            }
            names.add(slice(first, ends.get(i)));
        }
        return behind;
    }

    /** Whether a joint belongs to a name and joins no two. */
    private boolean isWithin(boolean or, int joint, int start, int behindNext) {
        boolean bare = joint - start == 1 && !list.get(start).isCapitalised();
        boolean longer = behindNext - joint > 2 && !isArticle(joint + 1);
        return word(joint).equals("and") && !isArticle(joint + 1) && (or || (bare && longer));
    }

    private int behindName(int start) {
        int at = start;
        while (at < size() && at - start < LONGEST && continuesName(start, at)) {
            at++;
        }
        return at;
    }

    private boolean continuesName(int start, int at) {
        Token token = list.get(at);
        boolean of = word(at).equals("of") && at > start && at + 1 < size();
        return of || (token.isWord() && !FunctionWords.isFunctionWord(token.lower()));
    }

    /** Behind "or", "and", or a comma of a list that ends with one of them; itself for none. */
    private int behindJoint(int at) {
        String word = word(at);
        if (word.equals("or") || word.equals("and")) {
            return at + 1;
        }
        if (!word.equals(",")) {
            return at;
        }
        String next = word(at + 1);
        if (next.equals("or") || next.equals("and")) {
            return at + 2;
        }
        int item = behindName(at + 1);
        String behind = word(item);
        boolean list = behind.equals("or") || behind.equals("and") || behind.equals(",");
        return item > at + 1 && list && behindJoint(item) > item ? at + 1 : at;
    }

    /** Whether words could be a name: a single small word must be a noun. */
    private boolean isName(int from, int to) {
        Token last = list.get(to - 1);
        GeneralEnglish.Use use = GeneralEnglish.of(last.form());
        boolean noun =
                use.isNounOrUnknown()
                        || last.isCapitalised()
                        || to - from > 1
                        || isArticle(from - 1);
        return noun
                && !last.lower().endsWith("ly")
                && Character.isLetterOrDigit(last.text().charAt(0));
    }
}
