package org.glossgraph.view.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.stemmer.PorterStemmer;
import org.glossgraph.text.FunctionWords;

/**
 * What the words of a question begin with whatever their endings, without those that name nothing:
 * "why does it crackle" asks for "crackl". The endings are those of English (Porter, An algorithm
 * for suffix stripping, 1980).
 */
final class ContentStems {
    private static final int SHORTEST = 3;

    /** Words that make a question of a sentence (Quirk and others, 1985, chapter 11). */
    private static final Set<String> ASKING =
            Stream.of(
                            "what", "which", "who", "whom", "whose", "why", "how", "when", "where",
                            "do", "does", "did", "is", "are", "was", "were", "can", "could",
                            "should", "would")
                    .flatMap(word -> Keys.words(word).stream())
                    .collect(Collectors.toUnmodifiableSet());

    private ContentStems() {}

    static List<String> of(List<String> words) {
        PorterStemmer stemmer = new PorterStemmer();
        return words.stream()
                .filter(word -> !FunctionWords.isFunctionWord(word) && !ASKING.contains(word))
                .map(word -> beginning(stemmer.stem(word)))
                .filter(stem -> stem.length() >= SHORTEST)
                .distinct()
                .toList();
    }

    /** Before other endings the last letter is left out or another: "glaze", "glazing". */
    private static String beginning(String stem) {
        boolean changes = stem.endsWith("e") || stem.endsWith("i");
        return changes && stem.length() > SHORTEST ? stem.substring(0, stem.length() - 1) : stem;
    }
}
