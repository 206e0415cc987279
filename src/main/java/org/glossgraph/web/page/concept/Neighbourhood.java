package org.glossgraph.web.page.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Kinds;
import org.glossgraph.web.part.Words;

/**
 * Chooses the nearest of a concept for its map: its kind above, its own kinds below, relations at
 * the sides; at most nine concepts in all.
 */
public final class Neighbourhood {
    private static final int RELATED = 6;

    private final Vocabulary vocabulary;
    private final Concept concept;
    private final Map<Concept, Link> kinds = new LinkedHashMap<>();
    private final Map<Concept, Link> narrower = new LinkedHashMap<>();
    private final Map<Concept, Link> related = new LinkedHashMap<>();

    private Neighbourhood(Vocabulary vocabulary, Concept concept) {
        this.vocabulary = vocabulary;
        this.concept = concept;
    }

    /** The map around a concept; empty where nothing is around it. */
    public static Optional<Drawing> of(Vocabulary vocabulary, Concept concept) {
        Neighbourhood around = new Neighbourhood(vocabulary, concept);
        around.sort();
        return around.draw();
    }

    private void sort() {
        List<Link> links =
                vocabulary.links(concept).stream()
                        .sorted(Comparator.comparingInt(Relations::rank))
                        .toList();
        for (Link link : links) {
            Map<Concept, Link> side = link.broader() ? isOurs(link) ? kinds : narrower : related;
            vocabulary
                    .concept(isOurs(link) ? link.object() : link.subject())
                    .ifPresent(other -> side.putIfAbsent(other, link));
        }
        related.keySet().removeAll(kinds.keySet());
        related.keySet().removeAll(narrower.keySet());
    }

    private Optional<Drawing> draw() {
        List<Layout.Spot> sides = spots(related, RELATED);
        // A line to a second one would run through the boxes at the sides.
        List<Layout.Spot> top = spots(kinds, sides.isEmpty() ? 2 : 1);
        List<Layout.Spot> bottom = spots(narrower, sides.size() > 2 ? 1 : 2);
        int others = sides.size() + top.size() + bottom.size();
        if (others == 0) {
            return Optional.empty();
        }
        String title =
                concept.prefLabel()
                        + " and "
                        + Words.count(others, "concept", "concepts")
                        + " next to it";
        return Optional.of(new Layout(concept).draw(title, top, sides, bottom));
    }

    private List<Layout.Spot> spots(Map<Concept, Link> side, int most) {
        List<Layout.Spot> spots = new ArrayList<>();
        side.entrySet().stream()
                .limit(most)
                .forEach(
                        each ->
                                spots.add(
                                        new Layout.Spot(
                                                each.getKey(),
                                                phrase(each.getValue()),
                                                isOurs(each.getValue()))));
        return spots;
    }

    /** The phrase on the arrow; none where it would say no more than the arrow. */
    private static String phrase(Link link) {
        if (Relations.rank(link) == Relations.VAGUE) {
            return "";
        }
        String phrase = link.relation().phrase();
        boolean doubt = link.confidence() < Kinds.SURE;
        return doubt ? phrase.replaceFirst("^is ", "is probably ") : phrase;
    }

    private boolean isOurs(Link link) {
        return link.subject().equals(concept.slug());
    }
}
