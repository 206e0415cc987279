package org.glossgraph.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.learning.Course;
import org.glossgraph.view.learning.LearningOrder;
import org.glossgraph.view.learning.Way;
import org.glossgraph.view.learning.Ways;

/**
 * Chooses the concepts and links of a map, and the most telling of them where they are too many.
 */
final class MapSelection {
    private static final int MOST_WAYS = 3;

    /** How much a link says that only tells that two concepts are related. */
    private static final double PLAIN = 0.5;

    /** The nearest and most surely linked first; without a focus, the best linked. */
    private static final Comparator<Reached> MOST_TELLING =
            Comparator.comparingInt(Reached::rank)
                    .thenComparing(Comparator.comparingDouble(Reached::strength).reversed())
                    .thenComparing(reached -> reached.concept().slug());

    private static final Comparator<ConceptMap.Node> BY_DISTANCE =
            Comparator.comparingInt(ConceptMap.Node::distance).thenComparing(ConceptMap.Node::id);

    private final Vocabulary vocabulary;
    private final MapFilter filter;
    private final ConceptMap.Limits limits;

    MapSelection(Vocabulary vocabulary, MapFilter filter, ConceptMap.Limits limits) {
        this.vocabulary = vocabulary;
        this.filter = filter;
        this.limits = limits;
    }

    /**
     * A concept that was chosen.
     *
     * @param distance how far off it is
     * @param rank whether others are to be kept before it: the lower, the sooner
     * @param strength the same among those of one rank: the higher, the sooner
     */
    private record Reached(Concept concept, int distance, int rank, double strength) {
        Reached(Concept concept, int distance, double strength) {
            this(concept, distance, distance, strength);
        }
    }

    ConceptMap of(Choice choice) {
        if (choice instanceof Choice.Around around) {
            return around(around);
        } else if (choice instanceof Choice.Between between) {
            return between(between);
        } else if (choice instanceof Choice.Below below) {
            return below(below.top());
        } else if (choice instanceof Choice.Before before) {
            return before(before.goal());
        } else if (choice instanceof Choice.In in) {
            Set<Concept> concepts = new LinkedHashSet<>();
            in.glossary().entries().stream()
                    .map(Entry::concept)
                    .forEach(slug -> vocabulary.concept(slug).ifPresent(concepts::add));
            return bestLinked(in.glossary().title(), concepts);
        } else if (choice instanceof Choice.Under under) {
            return bestLinked(under.section().title(), under.section().concepts());
        }
        return bestLinked(vocabulary.title(), vocabulary.concepts());
    }

    private ConceptMap around(Choice.Around choice) {
        Map<String, Reached> reached = new LinkedHashMap<>();
        choice.foci().forEach(focus -> reached.put(focus.slug(), new Reached(focus, 0, 1)));
        Collection<Reached> rim = List.copyOf(reached.values());
        for (int distance = 1; distance <= choice.depth() && !rim.isEmpty(); distance++) {
            Map<String, Reached> next = new HashMap<>();
            for (Reached from : rim) {
                step(from, reached, next);
            }
            reached.putAll(next);
            rim = next.values();
        }
        List<Concept> foci = choice.foci();
        String title =
                String.join(", ", foci.stream().limit(MOST_WAYS).map(Concept::prefLabel).toList())
                        + (foci.size() > MOST_WAYS ? ", …" : "");
        Optional<Concept> focus = foci.size() == 1 ? Optional.of(foci.get(0)) : Optional.empty();
        return map(title, focus, reached.values());
    }

    private void step(Reached from, Map<String, Reached> reached, Map<String, Reached> next) {
        String slug = from.concept().slug();
        for (Link link : vocabulary.links(from.concept())) {
            String other = link.subject().equals(slug) ? link.object() : link.subject();
            double strength =
                    from.strength() * link.confidence() * (LinkSelection.plain(link) ? PLAIN : 1);
            if (filter.allows(link) && !reached.containsKey(other)) {
                vocabulary
                        .concept(other)
                        .map(concept -> new Reached(concept, from.distance() + 1, strength))
                        .ifPresent(found -> next.merge(other, found, MapSelection::stronger));
            }
        }
    }

    private static Reached stronger(Reached a, Reached b) {
        return a.strength() >= b.strength() ? a : b;
    }

    /** Only the links of the ways: others would hide them. */
    private ConceptMap between(Choice.Between choice) {
        Map<String, Reached> reached = new LinkedHashMap<>();
        Set<Link> legs = new LinkedHashSet<>();
        reached.put(choice.from().slug(), new Reached(choice.from(), 0, 1));
        for (Way way : new Ways(vocabulary).between(choice.from(), choice.to(), MOST_WAYS)) {
            int distance = 0;
            for (Way.Leg leg : way.legs()) {
                distance++;
                Reached next = new Reached(leg.to(), distance, way.confidence());
                reached.putIfAbsent(leg.to().slug(), next);
                legs.add(leg.link());
            }
        }
        reached.putIfAbsent(choice.to().slug(), new Reached(choice.to(), 1, 1));
        String title = choice.from().prefLabel() + " – " + choice.to().prefLabel();
        List<Link> links = legs.stream().filter(filter::allows).toList();
        return map(title, Optional.of(choice.from()), reached.values(), links);
    }

    private ConceptMap below(Concept top) {
        Map<String, Reached> reached = new LinkedHashMap<>();
        List<Reached> waiting = new ArrayList<>(List.of(new Reached(top, 0, 1)));
        for (int i = 0; i < waiting.size(); i++) {
            Reached next = waiting.get(i);
            if (reached.putIfAbsent(next.concept().slug(), next) == null) {
                for (Concept kind : vocabulary.narrower(next.concept())) {
                    double size = vocabulary.countBelow(kind);
                    waiting.add(new Reached(kind, next.distance() + 1, size));
                }
            }
        }
        return map(top.prefLabel(), Optional.of(top), reached.values());
    }

    /** What comes first in the order of learning is farthest from the goal. */
    private ConceptMap before(Concept goal) {
        Course course = new LearningOrder(vocabulary).course(goal, LearningOrder.LONGEST);
        int last = course.lessons().get(course.lessons().size() - 1).stage();
        List<Reached> reached = new ArrayList<>();
        for (Course.Lesson lesson : course.lessons()) {
            for (Course.Step step : lesson.steps()) {
                double strength = step.because().map(each -> each.strength()).orElse(1.0);
                reached.add(new Reached(step.concept(), last - lesson.stage(), strength));
            }
        }
        return map(goal.prefLabel(), Optional.of(goal), reached);
    }

    private ConceptMap bestLinked(String title, Collection<Concept> concepts) {
        Set<String> inside = new HashSet<>();
        concepts.forEach(each -> inside.add(each.slug()));
        List<Reached> reached = new ArrayList<>();
        for (Concept each : concepts) {
            int links = 0;
            for (Link link : vocabulary.links(each)) {
                boolean out = link.subject().equals(each.slug());
                if (filter.allows(link) && inside.contains(out ? link.object() : link.subject())) {
                    links++;
                }
            }
            reached.add(new Reached(each, vocabulary.depth(each), 0, links));
        }
        return map(title, Optional.empty(), reached);
    }

    private ConceptMap map(String title, Optional<Concept> focus, Collection<Reached> chosen) {
        return map(title, focus, chosen, linksWithin(chosen));
    }

    private ConceptMap map(
            String title, Optional<Concept> focus, Collection<Reached> chosen, List<Link> links) {
        List<Reached> ranked = chosen.stream().sorted(MOST_TELLING).toList();
        int most = Math.min(Math.max(limits.nodes(), 1), ranked.size());
        List<Reached> kept = ranked.subList(0, most);
        Map<String, Integer> distances = new HashMap<>();
        kept.forEach(each -> distances.put(each.concept().slug(), each.distance()));
        List<Link> inside =
                links.stream()
                        .filter(link -> distances.containsKey(link.subject()))
                        .filter(link -> distances.containsKey(link.object()))
                        .toList();
        List<ConceptMap.Edge> edges =
                new LinkSelection(distances)
                        .of(inside, limits.edgesOf(kept.size())).stream()
                                .sorted(LinkSelection.BY_ENDS)
                                .map(ConceptMap.Edge::new)
                                .toList();
        return new ConceptMap(
                title,
                focus,
                nodes(kept),
                edges,
                ranked.subList(most, ranked.size()).stream().map(Reached::concept).toList(),
                links.size() - edges.size(),
                inside.size() - edges.size());
    }

    private static List<ConceptMap.Node> nodes(List<Reached> kept) {
        return kept.stream()
                .map(each -> new ConceptMap.Node(each.concept(), each.distance()))
                .sorted(BY_DISTANCE)
                .toList();
    }

    private List<Link> linksWithin(Collection<Reached> chosen) {
        Set<String> slugs = new HashSet<>();
        chosen.forEach(each -> slugs.add(each.concept().slug()));
        List<Link> links = new ArrayList<>();
        for (Reached each : chosen) {
            for (Link link : vocabulary.links(each.concept())) {
                if (link.subject().equals(each.concept().slug())
                        && filter.allows(link)
                        && slugs.contains(link.object())) {
                    links.add(link);
                }
            }
        }
        return links;
    }
}
