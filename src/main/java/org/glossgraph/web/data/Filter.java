package org.glossgraph.web.data;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Hit;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Slice;
import org.glossgraph.web.route.Visit;

/**
 * One way to narrow results down, with what it can be set to.
 *
 * @param by what it goes by
 * @param choices its values among the results that the other filters leave, most first
 * @param without the address without this filter
 */
public record Filter(By by, List<Choice> choices, String without) {
    private static final int MOST = 8;

    /** What results can be narrowed down by. */
    public enum By {
        /** The glossary that defines the concept: its name. */
        GLOSSARY("By glossary", "glossary", "Any glossary"),
        /** Whether a glossary defines it: {@code yes}, or {@code no} for what is only mentioned. */
        DEFINED("By definition", "defined", "Defined or not"),
        /** The broadest concept above it: its slug. */
        SUBJECT("By subject", "subject", "Any subject");

        private final String title;
        private final String parameter;
        private final String any;

        By(String title, String parameter, String any) {
            this.title = title;
            this.parameter = parameter;
            this.any = any;
        }

        /** What it is called. */
        public String title() {
            return title;
        }

        /** What it is called not to set it. */
        public String any() {
            return any;
        }

        /** The parameter of an address that sets it. */
        public String parameter() {
            return parameter;
        }

        private Set<String> values(Vocabulary vocabulary, Concept concept) {
            return switch (this) {
                case GLOSSARY ->
                        concept.entries().stream()
                                .map(Entry::glossary)
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.toSet());
                case DEFINED -> Set.of(concept.mentioned() ? "no" : "yes");
                case SUBJECT -> Set.of(vocabulary.top(concept).slug());
            };
        }

        private String label(Vocabulary vocabulary, String value) {
            return switch (this) {
                case GLOSSARY -> vocabulary.glossary(value).map(Glossary::title).orElse(value);
                case DEFINED -> value.equals("yes") ? "defined" : "only mentioned";
                case SUBJECT -> vocabulary.concept(value).map(Concept::prefLabel).orElse(value);
            };
        }
    }

    /**
     * A value of a filter.
     *
     * @param value the value in an address
     * @param label the same for people
     * @param count how many results it leaves
     * @param href the address with the filter set to it
     * @param chosen whether it is set to it
     */
    public record Choice(String value, String label, int count, String href, boolean chosen) {
        /** The count in figures: "1,286". */
        public String figure() {
            return String.format(Locale.ROOT, "%,d", count);
        }
    }

    /** The choice that is made; empty for none. */
    public Optional<Choice> chosen() {
        return choices.stream().filter(Choice::chosen).findFirst();
    }

    /** Those of some results that all filters of an address leave. */
    static List<Hit> narrowed(Visit visit, List<Hit> found) {
        return leaving(visit.vocabulary(), set(visit), found);
    }

    /** The filters that can make a difference, or do. */
    static List<Filter> all(Visit visit, List<Hit> found) {
        return Stream.of(By.values())
                .map(by -> of(by, visit, found))
                .filter(each -> each.chosen().isPresent() || tellsApart(each, found))
                .toList();
    }

    private static boolean tellsApart(Filter filter, List<Hit> found) {
        return found.size() > 1 && filter.choices().size() > 1;
    }

    private static Filter of(By by, Visit visit, List<Hit> found) {
        Map<By, String> others = set(visit);
        Optional<String> chosen = Optional.ofNullable(others.remove(by));
        Map<String, Integer> counts = new HashMap<>();
        for (Hit hit : leaving(visit.vocabulary(), others, found)) {
            by.values(visit.vocabulary(), hit.concept())
                    .forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        chosen.ifPresent(value -> counts.putIfAbsent(value, 0));
        List<String> values =
                counts.keySet().stream()
                        .sorted(
                                Comparator.comparing((String value) -> -counts.get(value))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        List<Choice> choices =
                Stream.concat(
                                values.stream().limit(MOST),
                                values.stream()
                                        .skip(MOST)
                                        .filter(each -> Optional.of(each).equals(chosen)))
                        .map(each -> choice(by, visit, each, counts.get(each)))
                        .toList();
        return new Filter(by, choices, address(visit, by, ""));
    }

    private static Choice choice(By by, Visit visit, String value, int count) {
        return new Choice(
                value,
                by.label(visit.vocabulary(), value),
                count,
                address(visit, by, value),
                value.equals(visit.parameter(by.parameter())));
    }

    private static String address(Visit visit, By by, String value) {
        return visit.without(Slice.PARAMETER).with(by.parameter(), value);
    }

    /** The filters that an address sets, with their values. */
    private static Map<By, String> set(Visit visit) {
        Map<By, String> set = new EnumMap<>(By.class);
        for (By by : By.values()) {
            String value = visit.parameter(by.parameter());
            if (!value.isEmpty()) {
                set.put(by, value);
            }
        }
        return set;
    }

    private static List<Hit> leaving(Vocabulary vocabulary, Map<By, String> set, List<Hit> found) {
        return set.isEmpty()
                ? found
                : found.stream()
                        .filter(
                                hit ->
                                        set.entrySet().stream()
                                                .allMatch(
                                                        each ->
                                                                each.getKey()
                                                                        .values(
                                                                                vocabulary,
                                                                                hit.concept())
                                                                        .contains(each.getValue())))
                        .toList();
    }
}
