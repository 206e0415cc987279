package org.glossgraph.link.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glossgraph.text.FunctionWords;

/**
 * Mends what a tagger takes for a noun and is a verb, or the other way round, by what may stand
 * beside it: behind "a small tool" neither "carry" is a verb nor "carries" a noun.
 */
final class Agreement {
    /** Words that are alike as noun, past and participle: behind a noun they are a noun. */
    private static final Set<String> ALIKE =
            Set.of("set", "cut", "run", "cast", "split", "spread", "read");

    /** What shows that the word before it, which opens a sentence, is a noun. */
    private static final Set<String> BEHIND_NOUNS = Set.of("that", "which", "where", "whose");

    private final List<Word> words;

    /** Whether the phrase so far is one in the singular, and whether it has a noun. */
    private boolean singular;

    private boolean noun;

    private Agreement(List<Word> words) {
        this.words = new ArrayList<>(words);
    }

    /** The words with nouns and verbs mended. */
    static List<Word> applied(List<Word> words) {
        Agreement agreement = new Agreement(words);
        for (int at = 0; at < words.size(); at++) {
            agreement.mend(at);
        }
        return agreement.words;
    }

    private void mend(int at) {
        Word word = words.get(at);
        PartOfSpeech part = mended(at);
        words.set(at, word.with(part));
        switch (part) {
            case DETERMINER -> {
                singular = word.lower().equals("a") || word.lower().equals("an");
                noun = false;
            }
            case NOUN, NAME -> noun = true;
            case ADJECTIVE, NUMBER, POSSESSIVE, ADVERB, PAST_PARTICIPLE, PRESENT_PARTICIPLE -> {}
            case CONJUNCTION, COMMA -> {
                singular &= !noun;
                noun = false;
            }
            default -> {
                singular = false;
                noun = false;
            }
        }
    }

    private PartOfSpeech mended(int at) {
        Word word = words.get(at);
        PartOfSpeech part = word.part();
        boolean third = VerbForms.endsLikeVerb(word.lower());
        if (part == PartOfSpeech.VERB && !FunctionWords.isAuxiliary(word.lower())) {
            boolean article = FunctionWords.isArticle(lower(at - 1));
            boolean opens = at == 0 && !third && opensClause();
            return article || opens || (singular && !third) ? PartOfSpeech.NOUN : part;
        }
        if (noun && part == PartOfSpeech.NOUN && isNoun(at - 1) && isPredicate(at)) {
            return PartOfSpeech.VERB;
        }
        if (at > 0 && word.text().equals("that") && part(at + 1) == PartOfSpeech.VERB) {
            return PartOfSpeech.RELATIVE;
        }
        return noun && endsPhrase(at + 1) && ALIKE.contains(word.lower())
                ? PartOfSpeech.NOUN
                : part;
    }

    /**
     * Whether a noun behind a noun is a verb: an article follows, or it is a plural behind a
     * singular and no noun follows that it could belong to.
     */
    private boolean isPredicate(int at) {
        boolean plural = words.get(at).plural() && VerbForms.endsLikeVerb(lower(at));
        return FunctionWords.isArticle(lower(at + 1))
                || (singular && plural && !words.get(at - 1).plural() && !isSingularNoun(at + 1));
    }

    private boolean isNoun(int at) {
        return part(at) == PartOfSpeech.NOUN || part(at) == PartOfSpeech.NAME;
    }

    private boolean isSingularNoun(int at) {
        return isNoun(at) && !words.get(at).plural();
    }

    private boolean endsPhrase(int at) {
        PartOfSpeech part = part(at);
        return lower(at).equals("of")
                || part == PartOfSpeech.RELATIVE
                || part == PartOfSpeech.MARK
                || part == PartOfSpeech.COMMA;
    }

    /** Whether a relative clause follows the first word. */
    private boolean opensClause() {
        return BEHIND_NOUNS.contains(lower(1))
                || (lower(1).equals("in") && lower(2).equals("which"));
    }

    private String lower(int at) {
        return at >= 0 && at < words.size() ? words.get(at).lower() : "";
    }

    private PartOfSpeech part(int at) {
        return at >= 0 && at < words.size() ? words.get(at).part() : PartOfSpeech.MARK;
    }
}
