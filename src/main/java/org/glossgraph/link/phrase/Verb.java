package org.glossgraph.link.phrase;

import java.util.Set;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.FunctionWords;

/**
 * The verb that a cue belongs to.
 *
 * @param from the first token of the verb with its auxiliaries and adverbs
 * @param form its form
 */
record Verb(int from, Form form) {
    private static final Set<String> ADVERBS =
            Set.of(
                    "also",
                    "often",
                    "usually",
                    "typically",
                    "commonly",
                    "sometimes",
                    "always",
                    "then",
                    "thus",
                    "hence",
                    "therefore",
                    "so",
                    "only",
                    "just",
                    "even",
                    "together",
                    "instead",
                    "again",
                    "thereby");
    private static final Set<String> NOUNS =
            Set.of(
                    "part",
                    "component",
                    "half",
                    "block",
                    "step",
                    "stage",
                    "ingredient",
                    "element",
                    "core",
                    "basis",
                    "base",
                    "foundation",
                    "cause",
                    "engine",
                    "heart",
                    "stack",
                    "hybrid",
                    "mix",
                    "combination",
                    "mixture",
                    "blend",
                    "opposite",
                    "alternative",
                    "extension",
                    "generalization",
                    "successor",
                    "metric",
                    "measure",
                    "measures");
    private static final Set<String> ADJUNCTS =
            Set.of(
                    "using",
                    "via",
                    "by",
                    "with",
                    "based",
                    "relying",
                    "unlike",
                    "as",
                    "in",
                    "versus",
                    "vs",
                    "compared",
                    "not");

    /** What says how something is without an ending that would tell so. */
    private static final Set<String> PARTICIPLES =
            Set.of("made", "built", "driven", "good", "suitable", "useful", "robust", "due");

    /** Before these, an infinitive has the subject of what stands before it. */
    private static final Set<String> AIMS =
            Set.of(
                    "used",
                    "designed",
                    "meant",
                    "intended",
                    "trained",
                    "applied",
                    "built",
                    "developed",
                    "introduced",
                    "made",
                    "able");

    private static final Set<String> OTHER_AIMS = Set.of("it", "them", "us", "you", "easy", "hard");
    private static final Set<String> COPULAS = Set.of("is", "are", "was", "were", "forms", "as");
    private static final Set<String> OTHERS = Set.of("another", "other", "each", "every", "no");
    private static final Set<String> EVENTS = Set.of("because of", "due to");

    /** How a verb is bound to its subject. */
    enum Form {
        /** By its ending or an auxiliary. */
        FINITE,
        /** A participle behind the noun that it belongs to. */
        PARTICIPLE,
        /** Whatever speaks of the clause as a whole. */
        ADJUNCT,
        /** Not at all: it belongs to something else. */
        LOOSE
    }

    static Verb of(Statement statement, Cue cue) {
        String first = statement.word(cue.from());
        if (NOUNS.contains(first) && FunctionWords.isPreposition(statement.word(cue.from() + 1))) {
            return ofNoun(statement, cue.from());
        }
        int from = behindAdverbs(statement, cue.from());
        String before = statement.word(from - 1);
        if (before.equals("to")) {
            return infinitive(statement, from - 1);
        }
        boolean event = EVENTS.contains(first + ' ' + statement.word(cue.from() + 1));
        int start = from;
        while (isAuxiliary(statement.word(start - 1))) {
            start = behindAdverbs(statement, start - 1);
        }
        if (start < from && !first.endsWith("ing")) {
            return new Verb(start, Form.FINITE);
        }
        if (event && from > 0) {
            return new Verb(from, Form.LOOSE);
        }
        if (ADJUNCTS.contains(first)) {
            return new Verb(from, Form.ADJUNCT);
        }
        if (first.endsWith("ing")) {
            boolean by = FunctionWords.isPreposition(before) && !before.equals("without");
            return new Verb(from, by ? Form.ADJUNCT : Form.PARTICIPLE);
        }
        boolean passive = first.endsWith("ed") || PARTICIPLES.contains(first);
        return new Verb(from, passive ? Form.PARTICIPLE : Form.FINITE);
    }

    private static Verb infinitive(Statement statement, int to) {
        String before = statement.word(to - 1);
        boolean participle = before.endsWith("ed") || OTHER_AIMS.contains(before);
        boolean aim = AIMS.contains(before) || !participle;
        return new Verb(to, aim ? Form.ADJUNCT : Form.LOOSE);
    }

    /** "Is the core of": the copula; a noun that opens a clause or explains what opens it. */
    private static Verb ofNoun(Statement statement, int noun) {
        int at = noun - 1;
        while (at >= 0 && isWithinPhrase(statement, at)) {
            if (OTHERS.contains(statement.word(at))) {
                return new Verb(at, Form.LOOSE);
            }
            at--;
        }
        if (COPULAS.contains(statement.word(at))) {
            return new Verb(behindAdverbs(statement, at), Form.FINITE);
        }
        boolean opens = at < 0 || !statement.tokens().get(at).isWord();
        return new Verb(at + 1, opens ? Form.PARTICIPLE : Form.LOOSE);
    }

    private static boolean isWithinPhrase(Statement statement, int at) {
        String word = statement.word(at);
        return statement.tokens().get(at).isWord()
                && !COPULAS.contains(word)
                && (!FunctionWords.isFunctionWord(word)
                        || (FunctionWords.isDeterminer(word) && !FunctionWords.isRelative(word)));
    }

    private static int behindAdverbs(Statement statement, int verb) {
        int at = verb;
        while (isAdverb(statement.word(at - 1))) {
            at--;
        }
        return at;
    }

    static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || (word.length() > 4 && word.endsWith("ly"));
    }

    private static boolean isAuxiliary(String word) {
        return FunctionWords.isAuxiliary(word) || word.equals("helps") || word.equals("help");
    }

    boolean isJoined() {
        return form != Form.LOOSE;
    }

    boolean isFinite() {
        return form == Form.FINITE;
    }

    boolean isAdjunct() {
        return form == Form.ADJUNCT;
    }
}
