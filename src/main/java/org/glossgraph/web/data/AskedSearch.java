package org.glossgraph.web.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Hit;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Slice;
import org.glossgraph.web.route.Visit;

/**
 * The search that an address asks for, with what it finds.
 *
 * @param words what is looked for
 * @param filters what the results are narrowed down by, and may be
 * @param byName how many of all results were found by a name
 * @param hits a page of the results, best first
 * @param shared how many concepts have exactly this name
 * @param among concepts whose names stand among the words, where no name has all of them
 * @param near names that are close in spelling, of concepts that are not found
 */
public record AskedSearch(
        String words,
        List<Filter> filters,
        int byName,
        Slice<Hit> hits,
        int shared,
        List<Concept> among,
        List<Concept> near) {
    private static final int LONGEST = 200;
    private static final int LINES = 30;
    private static final int NEAR = 6;
    private static final int MOST_WORDS = 20;
    private static final int LONGEST_NAME = 5;

    /** What is looked for: the parameter {@code q}, cut where it is longer than any name. */
    public static String words(Visit visit) {
        String words = visit.parameter("q");
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    /** The search. */
    public static Optional<AskedSearch> of(Visit visit) {
        Vocabulary vocabulary = visit.vocabulary();
        String words = words(visit);
        List<Hit> found = vocabulary.search(words, Integer.MAX_VALUE);
        List<Hit> all = Filter.narrowed(visit, found);
        List<Concept> near =
                vocabulary.near(words, NEAR).stream()
                        .filter(each -> found.stream().noneMatch(hit -> hit.concept().equals(each)))
                        .toList();
        return Optional.of(
                new AskedSearch(
                        words,
                        Filter.all(visit, found),
                        (int) all.stream().filter(AskedSearch::isName).count(),
                        Slice.of(all, LINES, visit),
                        vocabulary.named(words).size(),
                        found.stream().anyMatch(AskedSearch::isWhole)
                                ? List.of()
                                : among(vocabulary, words),
                        near));
    }

    /** The concepts that a question names, in its order; of two names, the longer one. */
    private static List<Concept> among(Vocabulary vocabulary, String question) {
        List<String> words =
                Stream.of(question.split("[^\\p{L}\\p{N}\\p{M}-]+", -1))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
        Set<Concept> found = new LinkedHashSet<>();
        int from = 0;
        while (from < words.size()) {
            int to = Math.min(words.size(), from + LONGEST_NAME);
            List<Concept> named = named(vocabulary, words.subList(from, to));
            while (named.isEmpty() && to > from + 1) {
                to--;
                named = named(vocabulary, words.subList(from, to));
            }
            found.addAll(named);
            from = named.isEmpty() ? from + 1 : to;
        }
        return found.stream().limit(NEAR).toList();
    }

    private static List<Concept> named(Vocabulary vocabulary, List<String> words) {
        String name = String.join(" ", words);
        return FunctionWords.isFunctionWord(name) ? List.of() : vocabulary.named(name);
    }

    /** Whether something was found by a name with all the words as they are written. */
    private static boolean isWhole(Hit hit) {
        return isName(hit) && hit.field() != Hit.Field.NEAR_NAME;
    }

    /** Whether something was found by a name, and not by a definition. */
    public static boolean isName(Hit hit) {
        return hit.field() != Hit.Field.DEFINITION;
    }

    /** The concepts on the page. */
    public List<Concept> concepts() {
        return hits.items().stream().map(Hit::concept).toList();
    }

    /** How many were found in definitions. */
    public int byText() {
        return hits.total() - byName;
    }

    /** Whether the results are narrowed down. */
    public boolean filtered() {
        return filters.stream().anyMatch(filter -> filter.chosen().isPresent());
    }
}
