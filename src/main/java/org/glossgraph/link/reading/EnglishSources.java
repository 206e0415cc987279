package org.glossgraph.link.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Definition;
import org.glossgraph.glossary.Entry;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.Token;
import org.glossgraph.text.Wordings;

/**
 * Whether texts that are said to be English are: a source often does not say its language. Some two
 * fifths of the words of English prose are function words, in another language hardly one in ten.
 */
final class EnglishSources {
    private static final double LEAST = 0.15;
    private static final int TOO_FEW = 40;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final Wordings wordings;

    EnglishSources(List<Concept> concepts, Wordings wordings) {
        this.wordings = wordings;
        for (Concept concept : concepts) {
            for (Entry entry : concept.entries()) {
                entry.definitions().stream()
                        .filter(definition -> isSaid(definition.lang()))
                        .forEach(definition -> count(entry.place().source(), definition));
            }
        }
    }

    private void count(String source, Definition definition) {
        int[] count = counts.computeIfAbsent(source, any -> new int[2]);
        for (Token token : wordings.tokens(definition.text())) {
            if (token.isWord()) {
                count[0]++;
                count[1] += FunctionWords.isFunctionWord(token.lower()) ? 1 : 0;
            }
        }
    }

    /** Whether a text of a source is English: said to be, or of no language, and not unlike it. */
    boolean isEnglish(String source, String lang) {
        int[] count = counts.getOrDefault(source, new int[2]);
        return isSaid(lang) && (count[0] < TOO_FEW || count[1] >= LEAST * count[0]);
    }

    private static boolean isSaid(String lang) {
        return lang.isEmpty() || lang.equals("en") || lang.startsWith("en-");
    }
}
