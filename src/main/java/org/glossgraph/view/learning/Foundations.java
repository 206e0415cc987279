package org.glossgraph.view.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.glossgraph.text.Sentences;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Link;

/**
 * Which concepts the definition of a concept rests on. A concept rests on its broader ones, on what
 * it combines, uses or measures, and on what its definition speaks of; the first sentence counts
 * more than those after it, and a reference that is no part of the text does not count.
 */
public final class Foundations {
    /** How much a kind leans on its genus: one cannot be understood without the other. */
    private static final double KIND = 0.9;

    /** How much a stated relation says. */
    private static final double STATED = 0.8;

    /** How much it says that the first sentence of a definition speaks of something. */
    private static final double OPENING = 0.6;

    /** How much it says that a later sentence does: often an example or an outlook. */
    private static final double LATER = 0.3;

    private static final Comparator<Support> STRONGEST =
            Comparator.comparingDouble(Support::strength)
                    .reversed()
                    .thenComparing(Support::rests)
                    .thenComparing(Support::concept);

    private final Function<String, Optional<Entry>> entries;
    private final Map<String, String> openings = new HashMap<>();
    private final Map<String, List<Support>> below = new HashMap<>();
    private final Map<String, List<Support>> above = new HashMap<>();

    private Foundations(Function<String, Optional<Entry>> entries) {
        this.entries = entries;
    }

    /**
     * What rests on what, by the asserted ones of the links.
     *
     * @param entries the entry at an address
     */
    public static Foundations of(List<Link> links, Function<String, Optional<Entry>> entries) {
        Foundations foundations = new Foundations(entries);
        Map<String, Map<String, Support>> all = new TreeMap<>();
        links.stream()
                .filter(Link::asserted)
                .flatMap(foundations::supports)
                .filter(each -> !each.concept().equals(each.rests()))
                .forEach(
                        each ->
                                all.computeIfAbsent(each.concept(), slug -> new TreeMap<>())
                                        .merge(each.rests(), each, Support::and));
        all.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .forEach(foundations::add);
        foundations.below.replaceAll((slug, list) -> list.stream().sorted(STRONGEST).toList());
        foundations.above.replaceAll((slug, list) -> list.stream().sorted(STRONGEST).toList());
        return foundations;
    }

    private void add(Support support) {
        below.computeIfAbsent(support.concept(), slug -> new ArrayList<>()).add(support);
        above.computeIfAbsent(support.rests(), slug -> new ArrayList<>()).add(support);
    }

    /** What a concept rests on, by its slug; the strongest first. */
    public List<Support> below(String slug) {
        return below.getOrDefault(slug, List.of());
    }

    /** What rests on a concept, by its slug; the strongest first. */
    public List<Support> above(String slug) {
        return above.getOrDefault(slug, List.of());
    }

    private Stream<Support> supports(Link link) {
        return switch (link.relation().learnFirst()) {
            case NEITHER -> Stream.empty();
            case OBJECT -> Stream.of(forward(link, link.broader() ? KIND : STATED));
            case MENTIONED -> link.evidence().stream().flatMap(each -> spoken(link, each).stream());
        };
    }

    private static Support forward(Link link, double weight) {
        return new Support(link.subject(), link.object(), weight * link.confidence(), link);
    }

    /** The concept whose definition holds the sentence leans on the other one. */
    private Optional<Support> spoken(Link link, Link.Evidence evidence) {
        Optional<Entry> entry = entries.apply(evidence.entry());
        double weight = entry.map(each -> weight(each, evidence.sentence())).orElse(0.0);
        if (weight == 0) {
            return Optional.empty();
        }
        String by = entry.orElseThrow().concept();
        double strength = weight * evidence.confidence();
        if (by.equals(link.subject())) {
            return Optional.of(new Support(by, link.object(), strength, link));
        }
        return by.equals(link.object())
                ? Optional.of(new Support(by, link.subject(), strength, link))
                : Optional.empty();
    }

    private double weight(Entry entry, String sentence) {
        String words = words(sentence);
        String text = entry.definition().text();
        if (words.isEmpty()) {
            return 0;
        }
        String opening = openings.computeIfAbsent(entry.uri(), uri -> opening(text));
        if (opening.contains(words) || (words.contains(opening) && !opening.isEmpty())) {
            return OPENING;
        }
        return words(text).contains(words) ? LATER : 0;
    }

    private static String opening(String text) {
        return Sentences.of(text).stream().findFirst().map(each -> words(each.text())).orElse("");
    }

    private static String words(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }
}
