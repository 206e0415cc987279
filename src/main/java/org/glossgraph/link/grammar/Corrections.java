package org.glossgraph.link.grammar;

import java.util.List;
import java.util.Set;
import org.glossgraph.text.FunctionWords;

/** What is sure of a word beyond what the tagger guesses: marks and closed word classes. */
final class Corrections {
    private static final Set<String> COPULAS = Set.of("is", "are", "was", "were");
    private static final Set<String> RELATIVES =
            Set.of("which", "who", "whom", "whose", "where", "whereby", "wherein", "when");

    /** British participles that are nothing else. */
    private static final Set<String> PARTICIPLES =
            Set.of("learnt", "burnt", "spelt", "dreamt", "spoilt", "spilt", "leapt");

    private Corrections() {}

    /** The part of speech of a word, given the tagger's guess. */
    static PartOfSpeech part(List<Word> words, int at, PartOfSpeech guess) {
        Word word = words.get(at);
        String text = word.text();
        if (word.part() != PartOfSpeech.NOUN) {
            return word.part();
        }
        if (FunctionWords.isArticle(text)) {
            return PartOfSpeech.DETERMINER;
        }
        if (COPULAS.contains(text)) {
            return PartOfSpeech.VERB;
        }
        if (PARTICIPLES.contains(text)) {
            return PartOfSpeech.PAST_PARTICIPLE;
        }
        boolean that = text.equals("that") && at > 0 && guess != PartOfSpeech.DETERMINER;
        return that || RELATIVES.contains(text)
                ? PartOfSpeech.RELATIVE
                : ofOpenClass(word, at, guess);
    }

    /** A guess, but a closed class only for its words, and no mark for a word. */
    private static PartOfSpeech ofOpenClass(Word word, int at, PartOfSpeech guess) {
        return switch (guess) {
            case PREPOSITION, DETERMINER ->
                    FunctionWords.isFunctionWord(word.lower()) ? guess : PartOfSpeech.NOUN;
            case MARK, COMMA -> PartOfSpeech.NAME;
            case NAME -> at == 0 && word.lower().endsWith("ly") ? PartOfSpeech.ADVERB : guess;
            default -> guess;
        };
    }
}
