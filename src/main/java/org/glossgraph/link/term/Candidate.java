package org.glossgraph.link.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glossgraph.link.phrase.VerbWords;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.GeneralEnglish;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;

/**
 * Words of a sentence that could be the name of something: one to four, the last a noun as far as
 * counts of general English tell, none cut out of a hyphened compound.
 *
 * @param statement the sentence
 * @param from its first token
 * @param to the token behind it
 * @param open the first token of all the words of content that it stands in
 * @param close the token behind all of them
 * @param context what all of them are the same by
 */
record Candidate(Statement statement, int from, int to, int open, int close, int context) {
    private static final int LONGEST = 4;
    private static final int LONGEST_CONTEXT = 24;
    private static final int FEW = 2;
    private static final Set<String> ADVERBIAL = Set.of("ly", "ways", "wards", "wise");
    private static final Set<String> INSTANCES = Set.of("instance", "example");

    /** All candidates of a sentence; there are at most four for each of its tokens. */
    static List<Candidate> in(Statement statement) {
        List<Candidate> found = new ArrayList<>();
        int at = 0;
        while (at < statement.tokens().size()) {
            int close = at;
            while (close < statement.tokens().size() && isNaming(statement, close)) {
                close++;
            }
            addWithin(statement, at, close, found);
            at = Math.max(close, at + 1);
        }
        return found;
    }

    private static void addWithin(Statement statement, int open, int close, List<Candidate> out) {
        int end = Math.min(close, open + LONGEST_CONTEXT);
        int context = NormalForm.solid(statement.tokens().subList(open, end)).hashCode();
        for (int to = open + 1; to <= close; to++) {
            boolean cut = to < close && statement.tokens().get(to).hyphened();
            if (cut || !(isNoun(statement.tokens().get(to - 1)) || isName(statement, to - 1))) {
                continue;
            }
            for (int from = to - 1; from >= Math.max(open, to - LONGEST); from--) {
                if (!statement.tokens().get(from).hyphened()) {
                    out.add(new Candidate(statement, from, to, open, close, context));
                }
            }
        }
    }

    /** Whether a word may belong to a name: it has content and is no plain verb. */
    private static boolean isNaming(Statement statement, int at) {
        Token token = statement.tokens().get(at);
        if (!Spans.isContent(token) || isMarkup(statement, token)) {
            return false;
        }
        boolean compound = token.hyphened() || isHyphened(statement, at + 1);
        if (!compound && (opensParticiple(statement, at) || isForInstance(statement, at))) {
            return false;
        }
        return compound
                || isBehindDeterminer(statement, at)
                || isName(statement, at)
                || !VerbWords.isVerb(statement, at);
    }

    /** Whether it is the name of a command: {@code \frac}. */
    private static boolean isMarkup(Statement statement, Token token) {
        return token.start() > 0
                && "\\{_^".indexOf(statement.text().charAt(token.start() - 1)) >= 0;
    }

    /** "Setting the sail": a word in -ing with its object. */
    private static boolean opensParticiple(Statement statement, int at) {
        String next = statement.word(at + 1);
        return statement.word(at).endsWith("ing") && FunctionWords.isDeterminer(next);
    }

    private static boolean isForInstance(Statement statement, int at) {
        return statement.word(at - 1).equals("for") && INSTANCES.contains(statement.word(at));
    }

    private static boolean isBehindDeterminer(Statement statement, int at) {
        String before = statement.word(at - 1);
        return FunctionWords.isDeterminer(before) && !FunctionWords.isRelative(before);
    }

    private static boolean isHyphened(Statement statement, int at) {
        return at < statement.tokens().size() && statement.tokens().get(at).hyphened();
    }

    /** Whether a word is a proper name: a capital that opens no sentence. */
    static boolean isName(Statement statement, int at) {
        return at > 0
                && statement.tokens().get(at).isCapitalised()
                && !".!?:".contains(statement.word(at - 1))
                && !Acronyms.isAcronym(statement.tokens().get(at).text());
    }

    /** Whether a word is a noun, as far as can be told without its sentence. */
    static boolean isNoun(Token token) {
        GeneralEnglish.Use use = GeneralEnglish.of(token.form());
        if (use.total() > 0) {
            return use.noun() > 0 && use.noun() >= use.adjective();
        }
        String word = token.lower();
        return !Vocabulary.looksLikeAdjective(word)
                && ADVERBIAL.stream().noneMatch(word::endsWith)
                && !isGraded(word);
    }

    /** Whether a word compares: "faster", "largest". */
    static boolean isGraded(String word) {
        int cut = word.endsWith("est") ? 3 : word.endsWith("er") ? 2 : 0;
        if (cut == 0 || word.length() <= LONGEST + 1) {
            return false;
        }
        String stem = word.substring(0, word.length() - cut);
        String adjective = stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + 'y' : stem;
        return isAdjective(adjective) || isAdjective(stem + "e");
    }

    private static boolean isAdjective(String word) {
        return GeneralEnglish.of(word).adjective() > FEW;
    }

    /** Whether nothing of the words that it stands in follows but what may follow a noun. */
    boolean closes() {
        return to == close || !isNoun(statement.tokens().get(to));
    }

    List<Token> words() {
        return statement.tokens().subList(from, to);
    }

    int length() {
        return to - from;
    }

    /** What it is the same by. */
    String key() {
        return NormalForm.solid(words());
    }

    /** Whether it stands in no other words of content. */
    boolean isWhole() {
        return from == open && to == close;
    }
}
