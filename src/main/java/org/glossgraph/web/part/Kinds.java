package org.glossgraph.web.part;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;

/** What a concept is a kind of. */
public final class Kinds {
    /** The confidence from which a link is told without a doubt. */
    public static final double SURE = 0.75;

    private Kinds() {}

    /** The concepts one step above, the surest first, then by name. */
    public static List<Concept> of(Vocabulary vocabulary, Concept concept) {
        return vocabulary.broader(concept).stream()
                .sorted(Comparator.comparing(kind -> -confidence(vocabulary, concept, kind)))
                .toList();
    }

    /** The name of the surest one; empty for none. */
    public static String name(Vocabulary vocabulary, Concept concept) {
        return of(vocabulary, concept).stream().findFirst().map(Concept::prefLabel).orElse("");
    }

    /** How sure it is that one concept is a kind of another; what is stated without reasons is. */
    public static double confidence(Vocabulary vocabulary, Concept concept, Concept kind) {
        return links(vocabulary, concept, kind).mapToDouble(Link::confidence).max().orElse(1);
    }

    private static Stream<Link> links(Vocabulary vocabulary, Concept concept, Concept kind) {
        return vocabulary.links(concept).stream()
                .filter(Link::broader)
                .filter(link -> link.object().equals(kind.slug()));
    }
}
