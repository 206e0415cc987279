package org.glossgraph.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;

/**
 * Chooses the concepts and links of a map, and the most telling of them where they are too many.
 */
final class MapSelection {
    private static final Comparator<Reached> MOST_TELLING =
            Comparator.comparingInt(Reached::distance)
                    .thenComparing(Comparator.comparingDouble(Reached::strength).reversed())
                    .thenComparing(reached -> reached.concept().slug());
    private static final Comparator<Link> BY_ENDS =
            Comparator.comparing(Link::subject)
                    .thenComparing(link -> link.relation().uri())
                    .thenComparing(Link::object)
                    .thenComparing(Link::uri);
    private static final Comparator<Link> SUREST =
            Comparator.comparingDouble(Link::confidence).reversed().thenComparing(BY_ENDS);
    private static final Comparator<ConceptMap.Node> BY_DISTANCE =
            Comparator.comparingInt(ConceptMap.Node::distance).thenComparing(ConceptMap.Node::id);

    private final Vocabulary vocabulary;
    private final ConceptMap.Limits limits;

    MapSelection(Vocabulary vocabulary, ConceptMap.Limits limits) {
        this.vocabulary = vocabulary;
        this.limits = limits;
    }

    /** A concept that was chosen, how far off it is, and how sure the surest way to it. */
    private record Reached(Concept concept, int distance, double strength) {}

    ConceptMap around(Concept focus, int depth) {
        Map<String, Reached> reached = new HashMap<>();
        Collection<Reached> rim = List.of(new Reached(focus, 0, 1));
        reached.put(focus.slug(), new Reached(focus, 0, 1));
        for (int distance = 1; distance <= depth && !rim.isEmpty(); distance++) {
            Map<String, Reached> next = new HashMap<>();
            for (Reached from : rim) {
                step(from, reached, next);
            }
            reached.putAll(next);
            rim = next.values();
        }
        List<Reached> kept = reached.values().stream().sorted(MOST_TELLING).limit(most()).toList();
        return map(Optional.of(focus), kept, reached.keySet());
    }

    private void step(Reached from, Map<String, Reached> reached, Map<String, Reached> next) {
        String slug = from.concept().slug();
        for (Link link : vocabulary.links(from.concept())) {
            String other = link.subject().equals(slug) ? link.object() : link.subject();
            double strength = from.strength() * link.confidence();
            if (!reached.containsKey(other)) {
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

    ConceptMap all() {
        Set<String> slugs = new HashSet<>();
        vocabulary.concepts().forEach(concept -> slugs.add(concept.slug()));
        Comparator<Concept> bestLinked =
                Comparator.comparing((Concept each) -> vocabulary.links(each).size()).reversed();
        List<Reached> kept =
                vocabulary.concepts().stream()
                        .sorted(bestLinked.thenComparing(Concept::slug))
                        .limit(most())
                        .map(each -> new Reached(each, vocabulary.depth(each), 1))
                        .toList();
        return map(Optional.empty(), kept, slugs);
    }

    private long most() {
        return Math.max(limits.nodes(), 1);
    }

    private ConceptMap map(Optional<Concept> focus, List<Reached> kept, Set<String> chosen) {
        Set<String> ends = new HashSet<>();
        kept.forEach(each -> ends.add(each.concept().slug()));
        List<Link> links = linksWithin(chosen);
        List<ConceptMap.Edge> edges = edges(links, ends);
        return new ConceptMap(
                focus.map(Concept::prefLabel).orElse(vocabulary.title()),
                focus,
                nodes(kept),
                edges,
                chosen.size() - kept.size(),
                links.size() - edges.size());
    }

    private static List<ConceptMap.Node> nodes(List<Reached> kept) {
        return kept.stream()
                .map(each -> new ConceptMap.Node(each.concept(), each.distance()))
                .sorted(BY_DISTANCE)
                .toList();
    }

    private List<ConceptMap.Edge> edges(List<Link> links, Set<String> ends) {
        return links.stream()
                .filter(link -> ends.contains(link.subject()) && ends.contains(link.object()))
                .sorted(SUREST)
                .limit(Math.max(limits.edges(), 0))
                .sorted(BY_ENDS)
                .map(ConceptMap.Edge::new)
                .toList();
    }

    private List<Link> linksWithin(Set<String> chosen) {
        List<Link> links = new ArrayList<>();
        for (String slug : chosen) {
            vocabulary.concept(slug).map(vocabulary::links).orElse(List.of()).stream()
                    .filter(link -> link.subject().equals(slug) && chosen.contains(link.object()))
                    .forEach(links::add);
        }
        return links;
    }
}
