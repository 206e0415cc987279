package org.glossgraph.web.data;

import java.util.List;
import java.util.Optional;
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
 * @param near names that are close in spelling, of concepts that are not found
 */
public record AskedSearch(
        String words,
        List<Filter> filters,
        int byName,
        Slice<Hit> hits,
        int shared,
        List<Concept> near) {
    private static final int LONGEST = 200;
    private static final int LINES = 30;
    private static final int NEAR = 6;

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
                        near));
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
