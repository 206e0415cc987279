package org.glossgraph.link.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.LangString;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/** The concept that the end of a label names: a linked list is a list. */
final class LabelHead {
    /** Languages that write a compound as one word. */
    private static final Set<String> SOLID =
            Set.of("de", "nl", "sv", "da", "nb", "nn", "no", "is", "fi", "et", "hu");

    /** The other languages whose noun phrases end in their head. */
    private static final Set<String> HEAD_LAST = Set.of("", "en", "zh", "ja", "ko", "tr");

    private static final int LONGEST_JOINT = 4;
    private static final int LONGEST_WORD = 80;
    private static final int SHORTEST_HEAD = 4;
    private static final int SHORTEST_MODIFIER = 3;

    private LabelHead() {}

    /**
     * The concept named by the longest end of a label. What stands behind a preposition does not
     * count, and a compound with a hyphen is not cut inside a name.
     */
    static Optional<String> of(ConceptIndex index, LangString label) {
        if (!isHeadLast(label.lang()) || isPhrase(label)) {
            return Optional.empty();
        }
        return ofPhrase(index, label).or(() -> ofCompound(index, label));
    }

    private static Optional<String> ofPhrase(ConceptIndex index, LangString label) {
        List<Token> words = Tokens.of(label.text());
        int end = 0;
        while (end < words.size() && words.get(end).isWord() && !isPreposition(words, end)) {
            end++;
        }
        boolean cut = end < words.size();
        boolean kind = cut && end > 0 && Vocabulary.isKind(words.get(end - 1));
        if (kind || (cut && !isPreposition(words, end))) {
            return Optional.empty();
        }
        for (int from = cut ? 0 : 1; from < end; from++) {
            Optional<String> named = index.named(words.subList(from, end));
            if (named.isPresent() && !isPiece(index, words, from, end)) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** Whether the head of a noun phrase stands at its end, as in the Germanic languages. */
    static boolean isHeadLast(String lang) {
        return HEAD_LAST.contains(primary(lang)) || SOLID.contains(primary(lang));
    }

    private static String primary(String lang) {
        int cut = lang.indexOf('-');
        return cut < 0 ? lang : lang.substring(0, cut);
    }

    /**
     * Whether a label of another language than English has a short small word inside, as articles
     * and prepositions are: its end need not be its head.
     */
    private static boolean isPhrase(LangString label) {
        boolean english = label.lang().isEmpty() || primary(label.lang()).equals("en");
        return !english
                && Tokens.of(label.text()).stream()
                        .filter(Token::isWord)
                        .map(Token::text)
                        .anyMatch(
                                word ->
                                        word.length() <= LONGEST_JOINT
                                                && Character.isLowerCase(word.codePointAt(0)));
    }

    /** The head of a compound that is one word: the longest label that the word ends in. */
    private static Optional<String> ofCompound(ConceptIndex index, LangString label) {
        String word = label.text();
        boolean compound = SOLID.contains(primary(label.lang())) && word.length() <= LONGEST_WORD;
        int last = word.length() - SHORTEST_HEAD;
        for (int from = SHORTEST_MODIFIER; compound && from <= last; from++) {
            Optional<String> named = index.named(word.substring(from));
            if (named.isPresent() && Character.isLetter(word.charAt(from - 1))) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static boolean isPreposition(List<Token> words, int at) {
        return at > 0 && FunctionWords.isPreposition(words.get(at).lower());
    }

    /** Whether a compound would be cut that is not the head, or that joins two equals. */
    private static boolean isPiece(ConceptIndex index, List<Token> words, int from, int end) {
        return words.get(from).hyphened()
                && (from < end - 1 || index.named(words.get(from - 1).text()).isPresent());
    }
}
