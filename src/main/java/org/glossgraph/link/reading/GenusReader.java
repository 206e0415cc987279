package org.glossgraph.link.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.link.Genus;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.Token;

/**
 * Reads the genus from a defining sentence, whether a full one ("An X is a Y that …") or a gloss
 * ("A Y that …"); a gloss that opens with a verb has none.
 */
public final class GenusReader {
    private static final Set<String> BEHIND_NAMES =
            Set.of("for", "of", "meaning", "denoting", "describing");
    private static final Set<String> AS_VERBS =
            Set.of("defined", "known", "described", "considered", "regarded", "seen");
    private static final Set<String> ADVERBS = Set.of("also", "often", "just", "then");
    private static final Set<String> JOINS = Set.of("and", "or");
    private static final Set<String> TO_OR_FOR = Set.of("to", "for");
    private static final int LONGEST_SUBJECT = 14;
    private static final int REACH = 200;
    private static final int DEEPEST = 3;

    private static final Set<String> REFERRING = Set.of("refer", "mean", "denote");
    private static final Set<String> NAMING =
            Set.of("describe", "denote", "designate", "mean", "indicate", "name");
    private static final Set<String> COPULAS = Set.of("is", "are", "was", "were");
    private static final Set<String> DEFINING =
            Set.of("means", "denotes", "describes", "represents", "denote", "refers", "stands");

    /** Nouns for words: what they stand for follows. */
    private static final Set<String> NAMES =
            Set.of("term", "name", "word", "acronym", "abbreviation", "shorthand", "expression");

    /** Verbs that glosses without a subject begin with, in the form that looks like a noun. */
    private static final Set<String> BARE_VERBS =
            Set.of(
                    "add", "allow", "apply", "build", "compute", "convert", "create", "enable",
                    "find", "get", "give", "help", "learn", "let", "make", "reduce", "remove",
                    "take", "tell", "use");

    private final String text;
    private final List<Token> tokens;

    private GenusReader(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The genus of a sentence that is given with its tokens. */
    public static Optional<GenusPhrase> read(String sentence, List<Token> tokens) {
        return new GenusReader(sentence, tokens).read();
    }

    private Optional<GenusPhrase> read() {
        int field = behindField();
        int verb = behindDefinitor(field);
        int start = verb > field ? verb : field;
        if (verb == field && (opensWithVerb(start) || isEquation(start))) {
            return Optional.empty();
        }
        return NounPhrase.at(tokens, behindHeadword(start))
                .filter(phrase -> phrase.from() - start <= 4)
                .map(phrase -> genus(start, phrase));
    }

    /** Behind a headword that the sentence opens with: "Sloop, a boat with one mast". */
    private int behindHeadword(int start) {
        boolean determined = FunctionWords.isDeterminer(word(start));
        Optional<NounPhrase> name = determined ? Optional.empty() : NounPhrase.at(tokens, start);
        return name.map(NounPhrase::to)
                .filter(end -> word(end).equals(",") && FunctionWords.isArticle(word(end + 1)))
                .map(end -> end + 1)
                .orElse(start);
    }

    /** Behind "In statistics," and the like. */
    private int behindField() {
        if (!FunctionWords.isPreposition(word(0))) {
            return 0;
        }
        for (int i = 1; i < Math.min(tokens.size(), 8); i++) {
            if (tokens.get(i).is(",")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Behind the verb that joins headword and genus; the start itself if there is none. */
    private int behindDefinitor(int start) {
        int at = start;
        int words = 0;
        while (at < Math.min(tokens.size(), start + REACH) && words < LONGEST_SUBJECT) {
            if (tokens.get(at).is("(")) {
                at = behindBracket(at);
                continue;
            }
            String word = word(at);
            if (at > start && COPULAS.contains(word)) {
                return behindCopula(start, at + 1);
            }
            if (DEFINING.contains(word)) {
                return TO_OR_FOR.contains(word(at + 1)) ? at + 2 : at + 1;
            }
            if (at > start && REFERRING.contains(word) && isModal(at - 1)) {
                return word(at + 1).equals("to") ? at + 2 : at + 1;
            }
            boolean clause = FunctionWords.isRelative(word) || FunctionWords.isConjunction(word);
            if (clause && !JOINS.contains(word)) {
                return start;
            }
            at++;
            words++;
        }
        return start;
    }

    private boolean isModal(int at) {
        return FunctionWords.isAuxiliary(word(at))
                || ADVERBS.contains(word(at))
                || VerbForms.isAdverb(word(at));
    }

    private int behindBracket(int open) {
        int depth = 0;
        for (int at = open; at < Math.min(tokens.size(), open + REACH); at++) {
            depth += tokens.get(at).is("(") ? 1 : 0;
            depth -= tokens.get(at).is(")") ? 1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return open + 1;
    }

    private int behindCopula(int start, int at) {
        int next = at;
        while (VerbForms.isAdverb(word(next)) || ADVERBS.contains(word(next))) {
            next++;
        }
        if (AS_VERBS.contains(word(next))) {
            return word(next + 1).equals("as") ? next + 2 : start;
        }
        if (word(next).equals("used") && word(next + 1).equals("to")) {
            return behindNaming(next + 2, start);
        }
        boolean nominal = FunctionWords.isDeterminer(word(next)) || isName(next);
        return nominal ? next : start;
    }

    /** Behind "describe" or "refer to"; the start for any other verb. */
    private int behindNaming(int verb, int start) {
        if (word(verb).equals("refer") && word(verb + 1).equals("to")) {
            return verb + 2;
        }
        return NAMING.contains(word(verb)) ? verb + 1 : start;
    }

    private boolean isName(int at) {
        return at < tokens.size()
                && tokens.get(at).isWord()
                && !FunctionWords.isFunctionWord(word(at))
                && !word(at).endsWith("ed");
    }

    /** "a + b => c": a formula has no genus, unless a noun phrase introduces it. */
    private boolean isEquation(int start) {
        return !FunctionWords.isDeterminer(word(start))
                && tokens.stream().anyMatch(token -> token.is("="));
    }

    private boolean opensWithVerb(int start) {
        String word = word(start);
        String next = word(start + 1);
        boolean object =
                start + 1 < tokens.size()
                        && (tokens.get(start + 1).isWord() || tokens.get(start + 1).is("\""));
        boolean content = object && !FunctionWords.isFunctionWord(next) && !next.endsWith("ed");
        boolean determined = FunctionWords.isDeterminer(next) && !FunctionWords.isRelative(next);
        if (FunctionWords.isFunctionWord(word)) {
            return false;
        }
        if (word.length() > 4 && word.endsWith("ing")) {
            boolean nominal = FunctionWords.isPreposition(next) || FunctionWords.isRelative(next);
            return object && !nominal && !next.endsWith("ed");
        }
        boolean third = VerbForms.endsLikeVerb(word);
        return (third && (content || determined || next.equals("to")))
                || (BARE_VERBS.contains(word) && object);
    }

    private GenusPhrase genus(int start, NounPhrase phrase) {
        Optional<NounPhrase> behind = behindOf(phrase);
        Optional<NounPhrase> next = behind;
        for (int i = 1; i < DEEPEST && next.isPresent(); i++) {
            behind = next;
            next = behindOf(next.get());
        }
        NounPhrase last = behind.orElse(phrase);
        Genus genus =
                new Genus(
                        text.substring(tokens.get(start).start(), tokens.get(last.head()).end()),
                        tokens.get(phrase.head()).text(),
                        behind.map(each -> tokens.get(each.head()).text()).orElse(""));
        return new GenusPhrase(genus, phrase, behind);
    }

    private Optional<NounPhrase> behindOf(NounPhrase phrase) {
        Token head = tokens.get(phrase.head());
        String link = word(phrase.to());
        boolean name = NAMES.contains(word(phrase.head()));
        if (name && word(phrase.to()).equals("used") && word(phrase.to() + 1).equals("to")) {
            int start = behindNaming(phrase.to() + 2, phrase.to());
            return start > phrase.to() ? NounPhrase.at(tokens, start) : Optional.empty();
        }
        if (name && link.equals("that") && DEFINING.contains(word(phrase.to() + 1))) {
            boolean to = TO_OR_FOR.contains(word(phrase.to() + 2));
            return NounPhrase.at(tokens, phrase.to() + (to ? 3 : 2));
        }
        boolean empty = Vocabulary.isLight(head) && link.equals("of");
        boolean named = name && BEHIND_NAMES.contains(link);
        return empty || named
                ? NounPhrase.at(tokens, phrase.to() + 1).map(next -> activity(head, next))
                : Optional.empty();
    }

    /** "The process of sorting lists" is a sorting. */
    private NounPhrase activity(Token head, NounPhrase next) {
        boolean gerund = Vocabulary.isActivity(head) && word(next.from()).endsWith("ing");
        return gerund ? new NounPhrase(next.from(), next.from() + 1) : next;
    }

    private String word(int at) {
        return NounPhrase.word(tokens, at);
    }
}
