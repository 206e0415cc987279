package org.glossgraph.link.term;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossgraph.link.phrase.VerbWords;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.GeneralEnglish;
import org.glossgraph.text.Token;

/**
 * How much the words of a candidate say that it is a term: from 0 to 1. A single word says so by
 * how rare it is elsewhere, a compound by the concepts, nouns and classifying adjectives in it.
 *
 * @param index the concepts
 * @param uses how words are used
 * @param labels what names are made of
 * @param terms words that count as terms, in their normal form
 */
record Makeup(ConceptIndex index, WordUses uses, LabelWords labels, Set<String> terms) {
    /** A word that is so many times more frequent here than elsewhere belongs to the field. */
    private static final double RARE = 100;

    private static final double UNUSUAL = 20;
    private static final int FEW = 2;
    private static final int SHORTEST = 4;

    /** Of a single rare word. */
    static final double SINGLE = 0.7;

    /** Endings of adjectives that say how something is, not of what kind. */
    private static final Pattern QUALITY = Pattern.compile("(?:[ai]ble|ful|less|ous|ish|ly|ed)$");

    /** The weight of a candidate's words. */
    double of(Candidate candidate) {
        List<Token> words = candidate.words();
        if (!Spans.couldName(words)
                || isWithinMention(candidate)
                || labels.isOwn(candidate)
                || words.stream().limit(words.size() - 1L).anyMatch(VerbWords::isPlural)) {
            return 0;
        }
        return words.size() == 1 ? ofSingle(candidate) : ofCompound(candidate);
    }

    /** Whether it is a name that is known, or a piece of one. */
    private static boolean isWithinMention(Candidate candidate) {
        Statement statement = candidate.statement();
        Optional<Mention> first = statement.mentionAt(candidate.from());
        Optional<Mention> last = statement.mentionAt(candidate.to() - 1);
        int from = candidate.from();
        int to = candidate.to();
        return first.filter(each -> each.from() < from || each.to() >= to).isPresent()
                || last.filter(each -> each.to() > to || each.from() <= from).isPresent();
    }

    private double ofSingle(Candidate candidate) {
        Token word = candidate.words().get(0);
        if (word.form().length() < SHORTEST
                || Vocabulary.isEveryday(word)
                || Vocabulary.isLight(word)
                || Vocabulary.isPart(word)
                || uses.isGerund(word)
                || uses.isVerb(word)
                || labels.isShortened(word)) {
            return 0;
        }
        boolean name =
                Candidate.isName(candidate.statement(), candidate.from()) && !uses.isSmall(word);
        return name ? SINGLE : ofSingle(word);
    }

    /** The weight of a single word, wherever it stands. */
    double ofSingle(Token word) {
        double times = uses.specificity(word);
        if (times < UNUSUAL) {
            return 0;
        }
        return labels.isHead(word) ? 1 : times >= RARE ? SINGLE : 0.5;
    }

    private double ofCompound(Candidate candidate) {
        List<Token> words = candidate.words();
        Token last = words.get(words.size() - 1);
        Optional<Mention> modifier = candidate.statement().mentionAt(candidate.from());
        boolean gerund = uses.isGerund(words.get(0)) && VerbWords.isPlural(last);
        if (!index.spread(words).isEmpty() || (gerund && modifier.isEmpty())) {
            return 0;
        }
        int head = head(candidate);
        if (head >= 0) {
            return ofKind(words, head, modifier.isPresent());
        }
        if (modifier.isPresent()) {
            int rest = modifier.get().to() - candidate.from();
            boolean nouns = words.subList(rest, words.size()).stream().allMatch(Candidate::isNoun);
            boolean plain = Vocabulary.isEveryday(last) || Vocabulary.isMeans(last);
            return !nouns ? 0 : plain ? 0.3 : 1;
        }
        boolean classified = words.stream().limit(words.size() - 1L).allMatch(Makeup::classifies);
        boolean sibling = labels.isHead(last);
        return classified ? (sibling ? 1 : 0.9) : (sibling ? 0.5 : 0.4);
    }

    /** Where in the words the concept or term begins that it ends with; -1 for none. */
    private int head(Candidate candidate) {
        int last = candidate.length() - 1;
        boolean term = terms.contains(candidate.words().get(last).form());
        return candidate
                .statement()
                .mentionAt(candidate.to() - 1)
                .map(each -> each.from() - candidate.from())
                .orElse(term ? last : -1);
    }

    /** A concept with words before it, one of them perhaps another concept. */
    private static double ofKind(List<Token> words, int head, boolean concept) {
        if (words.get(head - 1).lower().endsWith("ed")) {
            return concept ? 0.7 : 0.4;
        }
        if (words.get(1).hyphened()) {
            return 1;
        }
        if (concept) {
            return 0.5;
        }
        return words.subList(0, head).stream().allMatch(Makeup::classifies) ? 1 : 0.4;
    }

    /** Whether a word before a noun says what kind it is: a noun, or an adjective that few use. */
    private static boolean classifies(Token word) {
        GeneralEnglish.Use use = GeneralEnglish.of(word.form());
        if (use.adjective() > FEW || use.noun() > use.adjective()) {
            return use.isNounOrUnknown();
        }
        return !QUALITY.matcher(word.lower()).find()
                && !isNegated(word.lower())
                && !Candidate.isGraded(word.lower());
    }

    /** "Unseen", "uneven". */
    private static boolean isNegated(String word) {
        return word.startsWith("un") && GeneralEnglish.of(word.substring(2)).total() > 0;
    }
}
