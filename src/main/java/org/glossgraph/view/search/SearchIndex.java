package org.glossgraph.view.search;

import static org.glossgraph.view.search.SearchIndex.Rank.INITIALS;
import static org.glossgraph.view.search.SearchIndex.Rank.NAME;
import static org.glossgraph.view.search.SearchIndex.Rank.NAME_START;
import static org.glossgraph.view.search.SearchIndex.Rank.NAME_WORD;
import static org.glossgraph.view.search.SearchIndex.Rank.NAME_WORDS;
import static org.glossgraph.view.search.SearchIndex.Rank.NEAR;
import static org.glossgraph.view.search.SearchIndex.Rank.OTHER_NAME;
import static org.glossgraph.view.search.SearchIndex.Rank.OTHER_NAME_START;
import static org.glossgraph.view.search.SearchIndex.Rank.TEXT;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossgraph.text.NearNames;

/**
 * Finds things by their names and texts. Built once; a look-up goes through sorted keys, not
 * through all things.
 */
public final class SearchIndex {
    private static final int LONGEST_QUERY = 200;
    private static final int MOST_WORDS = 12;
    private static final Comparator<Match> BEST_FIELD =
            Comparator.comparing(Match::rank)
                    .thenComparing(match -> match.matched().length())
                    .thenComparing(Match::matched);
    private static final Comparator<Match> BEST_THINGS =
            Comparator.comparing(Match::rank)
                    .thenComparing(match -> match.rank() == TEXT ? 0 : match.matched().length())
                    .thenComparing(Match::item);

    /** Where the words of a query were found, best first. */
    public enum Rank {
        /** The name itself. */
        NAME,
        /** Another name. */
        OTHER_NAME,
        /** The first letters of the words of a name. */
        INITIALS,
        /** The name begins with the query. */
        NAME_START,
        /** Another name begins with the query. */
        OTHER_NAME_START,
        /** The query stands inside a name, from the start of a word. */
        NAME_WORD,
        /** The words of the query begin words of a name, in any order. */
        NAME_WORDS,
        /** A name is, or begins, almost as the query. */
        NEAR,
        /** The words of the query stand in a text. */
        TEXT
    }

    /**
     * What can be found.
     *
     * @param names its names
     * @param otherNames its other names
     * @param texts texts about it
     */
    public record Item(List<String> names, List<String> otherNames, List<String> texts) {}

    /**
     * What was found.
     *
     * @param item the position of the thing in the list the index was built of
     * @param matched the name or text
     * @param rank how it was found
     */
    public record Match(int item, String matched, Rank rank) {}

    /** A name or text of an item, numbered from 0 through all items. */
    private record Field(int item, String text, boolean other, int number) {}

    private final NavigableMap<String, List<Field>> names = new TreeMap<>();
    private final NavigableMap<String, List<Field>> insides = new TreeMap<>();
    private final NavigableMap<String, List<Field>> nameWords = new TreeMap<>();
    private final NavigableMap<String, List<Field>> textWords = new TreeMap<>();
    private final Map<String, List<Field>> initials = new HashMap<>();
    private final List<Field> fields = new ArrayList<>();
    private final NearNames nearNames;

    /** Builds the index. */
    public SearchIndex(List<Item> items) {
        for (int item = 0; item < items.size(); item++) {
            for (String name : items.get(item).names()) {
                addName(field(item, name, false));
            }
            for (String name : items.get(item).otherNames()) {
                addName(field(item, name, true));
            }
            for (String text : items.get(item).texts()) {
                addWords(textWords, field(item, text, true), Keys.words(text));
            }
        }
        nearNames = new NearNames(names.navigableKeySet());
    }

    private Field field(int item, String text, boolean other) {
        Field field = new Field(item, text, other, fields.size());
        fields.add(field);
        return field;
    }

    private void addName(Field field) {
        List<String> words = Keys.words(field.text());
        if (words.isEmpty()) {
            return;
        }
        add(names, String.join("", words), field);
        addWords(nameWords, field, words);
        if (words.size() > 1) {
            add(initials, initials(words), field);
        }
        for (int from = 1; from < Math.min(words.size(), MOST_WORDS); from++) {
            add(insides, String.join("", words.subList(from, words.size())), field);
        }
    }

    private static String initials(List<String> words) {
        StringBuilder first = new StringBuilder();
        words.forEach(word -> first.appendCodePoint(word.codePointAt(0)));
        return first.toString();
    }

    private static void addWords(Map<String, List<Field>> index, Field field, List<String> words) {
        new HashSet<>(words).forEach(word -> add(index, word, field));
    }

    private static void add(Map<String, List<Field>> index, String key, Field field) {
        index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(field);
    }

    /**
     * The things that a query finds, each once, where it fits best: by rank, then the shorter name,
     * then the order of the things; at most {@code limit}. Where no thing has all words of the
     * query, its content words count whatever their endings. A query is cut at 200 letters.
     */
    public List<Match> find(String query, int limit) {
        List<String> words = words(query);
        Map<Integer, Match> best = inNames(words);
        if (best.size() < limit && !words.isEmpty()) {
            spellings(words)
                    .forEach(
                            spelling ->
                                    having(textWords, spelling)
                                            .forEach(field -> note(field, TEXT, best)));
        }
        if (best.isEmpty()) {
            askedFor(ContentStems.of(words), best);
        }
        return sorted(best, limit);
    }

    /** What a question is about that has words which stand nowhere as they are written. */
    private void askedFor(List<String> stems, Map<Integer, Match> best) {
        if (!stems.isEmpty()) {
            having(nameWords, stems).forEach(field -> note(field, NEAR, best));
            having(textWords, stems).forEach(field -> note(field, TEXT, best));
        }
    }

    /**
     * The things that somebody may be about to write the name of, in the same order; where they are
     * fewer than {@code limit}, those follow whose names are close in spelling.
     */
    public List<Match> complete(String query, int limit) {
        List<String> words = words(query);
        Map<Integer, Match> best = inNames(words);
        if (best.size() < limit) {
            String key = String.join("", words);
            Stream.of(nearNames.meant(key), nearNames.begun(key, limit))
                    .flatMap(List::stream)
                    .limit(limit)
                    .flatMap(near -> names.get(near).stream())
                    .forEach(field -> note(field, NEAR, best));
        }
        return sorted(best, limit);
    }

    /** The words of the query, and those of the names that it is another spelling of. */
    private Set<List<String>> spellings(List<String> words) {
        Set<List<String>> spellings = new LinkedHashSet<>();
        spellings.add(words);
        exact(String.join("", words)).forEach(field -> spellings.add(Keys.words(field.text())));
        return spellings;
    }

    private static List<String> words(String query) {
        return Keys.words(query.substring(0, Math.min(query.length(), LONGEST_QUERY)));
    }

    private static List<Match> sorted(Map<Integer, Match> best, int limit) {
        return best.values().stream().sorted(BEST_THINGS).limit(Math.max(limit, 0)).toList();
    }

    private Map<Integer, Match> inNames(List<String> words) {
        Map<Integer, Match> best = new HashMap<>();
        if (words.isEmpty()) {
            return best;
        }
        String key = String.join("", words);
        exact(key).forEach(field -> note(field, field.other() ? OTHER_NAME : NAME, best));
        initials.getOrDefault(key, List.of()).forEach(field -> note(field, INITIALS, best));
        starting(names, key)
                .forEach(field -> note(field, field.other() ? OTHER_NAME_START : NAME_START, best));
        starting(insides, key).forEach(field -> note(field, NAME_WORD, best));
        having(nameWords, words).forEach(field -> note(field, NAME_WORDS, best));
        return best;
    }

    /** The positions of the things that have this name, whatever its spelling, in their order. */
    public List<Integer> named(String name) {
        return exact(Keys.solid(name)).stream().map(Field::item).distinct().sorted().toList();
    }

    /** The positions of the things whose names are close in spelling, the closest first. */
    public List<Integer> near(String name, int limit) {
        return nearNames.meant(Keys.solid(name)).stream()
                .flatMap(key -> names.get(key).stream())
                .map(Field::item)
                .distinct()
                .limit(Math.max(limit, 0))
                .toList();
    }

    private List<Field> exact(String key) {
        return names.getOrDefault(key, List.of());
    }

    private static Stream<Field> starting(NavigableMap<String, List<Field>> index, String prefix) {
        return index.subMap(prefix, true, prefix + Character.MAX_VALUE, true).values().stream()
                .flatMap(List::stream);
    }

    /** The fields in which every word of the query begins a word. */
    private Stream<Field> having(NavigableMap<String, List<Field>> index, List<String> query) {
        BitSet found = numbers(starting(index, query.get(0)));
        query.stream()
                .skip(1)
                .limit(MOST_WORDS)
                .forEach(word -> found.and(numbers(starting(index, word))));
        return found.stream().mapToObj(fields::get);
    }

    private static BitSet numbers(Stream<Field> fields) {
        BitSet numbers = new BitSet();
        fields.forEach(field -> numbers.set(field.number()));
        return numbers;
    }

    private static void note(Field field, Rank rank, Map<Integer, Match> best) {
        Match match = new Match(field.item(), field.text(), rank);
        best.merge(field.item(), match, (a, b) -> BEST_FIELD.compare(b, a) < 0 ? b : a);
    }
}
