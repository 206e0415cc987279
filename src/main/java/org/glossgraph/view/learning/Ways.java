package org.glossgraph.view.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;

/**
 * Finds how two concepts hang together: the shortest way over links in either direction (Dijkstra),
 * and a few others beside it.
 */
public final class Ways {
    /** A link that only says that two are related explains less than one with a phrase. */
    private static final double PLAIN = 0.5;

    /** How much a step that is not sure is lengthened, at most. */
    private static final double DOUBT = 0.5;

    /** Other ways are at most this much longer than the first. */
    private static final double DETOUR = 1.6;

    private static final String RELATED = "http://www.w3.org/2004/02/skos/core#related";

    private final Vocabulary vocabulary;

    /** The ways in a vocabulary, over its asserted links. */
    public Ways(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The ways from one concept to another, the shortest first; none where they do not hang
     * together. Each differs from the others in its concepts between the two ends, or in being
     * without any.
     *
     * @param most how many at most
     */
    public List<Way> between(Concept from, Concept to, int most) {
        Steps steps = Steps.to(to, from, vocabulary);
        List<Way> ways = new ArrayList<>();
        Set<String> avoided = new HashSet<>();
        boolean direct = true;
        double first = 0;
        while (ways.size() < most && steps.lead()) {
            Optional<Found> found = shortest(from, to, new Limits(avoided, direct, steps));
            if (found.isEmpty() || (!ways.isEmpty() && found.get().length() > first + DETOUR)) {
                break;
            }
            first = ways.isEmpty() ? found.get().length() : first;
            ways.add(found.get().way());
            List<Way.Leg> legs = found.get().way().legs();
            legs.stream().skip(1).forEach(leg -> avoided.add(leg.from().slug()));
            direct = direct && legs.size() > 1;
            if (legs.isEmpty()) {
                break;
            }
        }
        return ways;
    }

    /** What a search may not do, and how many steps it still has to take at least. */
    private record Limits(Set<String> avoided, boolean direct, Steps steps) {}

    private record Found(Way way, double length) {}

    /**
     * A concept that has been reached.
     *
     * @param length how long the way to it is
     * @param whole how long the way over it to the goal is at least
     */
    private record Reached(String slug, double length, double whole, Optional<Way.Leg> by) {
        private static final Comparator<Reached> MOST_PROMISING =
                Comparator.comparingDouble(Reached::whole)
                        .thenComparingDouble(Reached::length)
                        .thenComparing(Reached::slug)
                        .thenComparing(Reached::before);

        private String before() {
            return by.map(leg -> leg.from().slug()).orElse("");
        }
    }

    /** Goes on first where the way to the goal may be shortest (A*): a step is at least 1 long. */
    private Optional<Found> shortest(Concept from, Concept to, Limits limits) {
        PriorityQueue<Reached> waiting = new PriorityQueue<>(Reached.MOST_PROMISING);
        Map<String, Optional<Way.Leg>> last = new HashMap<>();
        waiting.add(new Reached(from.slug(), 0, 0, Optional.empty()));
        while (!waiting.isEmpty()) {
            Reached reached = waiting.remove();
            if (last.putIfAbsent(reached.slug(), reached.by()) != null) {
                continue;
            }
            if (reached.slug().equals(to.slug())) {
                return Optional.of(new Found(way(last, to.slug()), reached.length()));
            }
            Concept here = vocabulary.concept(reached.slug()).orElseThrow();
            for (Link link : vocabulary.links(here)) {
                String other = Steps.other(link, here.slug());
                boolean end = other.equals(to.slug());
                boolean open = !limits.avoided().contains(other) || end;
                boolean shortcut = end && here.equals(from) && !limits.direct();
                if (open && !shortcut && !last.containsKey(other)) {
                    double length = reached.length() + length(link);
                    double whole = length + limits.steps().from(other);
                    waiting.add(new Reached(other, length, whole, Optional.of(leg(here, link))));
                }
            }
        }
        return Optional.empty();
    }

    private Way.Leg leg(Concept here, Link link) {
        String other = Steps.other(link, here.slug());
        return new Way.Leg(here, link, vocabulary.concept(other).orElseThrow());
    }

    private static double length(Link link) {
        double plain = link.relation().uri().equals(RELATED) ? PLAIN : 0;
        return 1 + plain + DOUBT * (1 - link.confidence());
    }

    private static Way way(Map<String, Optional<Way.Leg>> last, String end) {
        List<Way.Leg> legs = new ArrayList<>();
        Optional<Way.Leg> leg = last.get(end);
        while (leg.isPresent()) {
            legs.add(leg.get());
            leg = last.get(leg.get().from().slug());
        }
        Collections.reverse(legs);
        return new Way(legs);
    }
}
