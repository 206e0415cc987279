package org.glossgraph.link.term;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.glossgraph.concept.Concept;
import org.glossgraph.link.phrase.VerbWords;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.GeneralEnglish;
import org.glossgraph.text.LangString;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/** How the definitions and names of a corpus use single words. */
final class WordUses {
    /** One use in this many behind "to", "which" and the like makes a word a verb. */
    private static final int OFTEN = 5;

    private static final int SHORTEST_GERUND = 6;

    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> verbs = new HashMap<>();
    private final Set<String> small = new HashSet<>();
    private int total;

    WordUses(Corpus corpus) {
        corpus.prose().forEach(this::count);
        for (Concept concept : corpus.index().concepts()) {
            for (LangString label : ConceptIndex.labels(concept)) {
                Tokens.of(label.text()).forEach(each -> uses.merge(each.form(), 1, Integer::sum));
            }
        }
    }

    private void count(Statement statement) {
        for (int at = 0; at < statement.tokens().size(); at++) {
            Token token = statement.tokens().get(at);
            if (Spans.isContent(token)) {
                total++;
                uses.merge(token.form(), 1, Integer::sum);
                if (token.text().equals(token.lower())) {
                    small.add(token.lower());
                    small.add(token.form());
                }
                if (VerbWords.opensVerb(statement.word(at - 1))) {
                    verbs.merge(token.form(), 1, Integer::sum);
                }
            }
        }
    }

    /** How many times more frequent a word is here than in general English. */
    double specificity(Token word) {
        int own = uses.getOrDefault(word.form(), 0);
        return GeneralEnglish.specificity(word.form(), own / (double) Math.max(1, total));
    }

    /** Whether some text writes a word with a small letter. */
    boolean isSmall(Token word) {
        return small.contains(word.form());
    }

    /** Whether a word stands where verbs do in a fifth of its uses. */
    boolean isVerb(Token word) {
        return OFTEN * verbs.getOrDefault(word.form(), 0) >= uses.getOrDefault(word.form(), 1);
    }

    /** Whether a word in -ing is of a verb: a common one, or one that the texts use as such. */
    boolean isGerund(Token token) {
        String word = token.lower();
        if (!word.endsWith("ing") || word.length() < SHORTEST_GERUND) {
            return false;
        }
        String stem = word.substring(0, word.length() - 3);
        int last = stem.length() - 1;
        boolean doubled = stem.charAt(last) == stem.charAt(last - 1);
        return small.contains(stem + "s")
                || small.contains(stem + "es")
                || small.contains(stem + "ed")
                || isCommonVerb(stem)
                || isCommonVerb(stem + "e")
                || (doubled && isCommonVerb(stem.substring(0, last)));
    }

    private static boolean isCommonVerb(String word) {
        return GeneralEnglish.of(word).verb() > 0;
    }
}
