package org.glossgraph.web.page.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.page.concept.ConceptPage.Item;
import org.glossgraph.web.page.concept.ConceptPage.Phrase;
import org.glossgraph.web.part.Kinds;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Quote;
import org.glossgraph.web.part.Words;

/** Groups the links of a concept by their phrase, so that each reads as a sentence from it on. */
final class Relations {
    static final int VAGUE = 2;
    // So that the page of a concept at the centre of everything stays one that loads at once.
    private static final int MOST_ITEMS = 80;
    private static final int MOST_OPEN = 25;
    private static final int MOST_QUOTES = 3;

    private final Vocabulary vocabulary;
    private final Concept concept;
    private int shown;

    private Relations(Vocabulary vocabulary, Concept concept) {
        this.vocabulary = vocabulary;
        this.concept = concept;
    }

    /**
     * The phrases, kinds first, then the one with the strongest link; narrower concepts are its
     * place.
     */
    static List<Phrase> of(Vocabulary vocabulary, Concept concept) {
        return new Relations(vocabulary, concept).phrases();
    }

    private List<Phrase> phrases() {
        Map<String, Map<String, List<Link>>> grouped = new LinkedHashMap<>();
        shown(vocabulary, concept)
                .sorted(Comparator.comparingInt(Relations::rank))
                .forEach(link -> sort(link, grouped));
        List<Phrase> phrases = new ArrayList<>();
        grouped.forEach(
                (words, byConcept) -> phrases.add(phrase(words, phrases.isEmpty(), byConcept)));
        return phrases;
    }

    /** The links of a concept without those to its kinds. */
    static Stream<Link> shown(Vocabulary vocabulary, Concept concept) {
        return vocabulary.links(concept).stream()
                .filter(link -> !link.broader() || link.subject().equals(concept.slug()));
    }

    /** The concept at the other end. */
    static String other(Link link, Concept concept) {
        return link.subject().equals(concept.slug()) ? link.object() : link.subject();
    }

    /** Kinds first; last what says no more than that two concepts belong together. */
    static int rank(Link link) {
        if (link.broader()) {
            return 0;
        }
        return link.relation().uri().equals(SKOS.related.getURI()) ? VAGUE : 1;
    }

    private void sort(Link link, Map<String, Map<String, List<Link>>> grouped) {
        String words = isOurs(link) ? link.relation().phrase() : link.relation().inversePhrase();
        grouped.computeIfAbsent(words, w -> new LinkedHashMap<>())
                .computeIfAbsent(other(link, concept), slug -> new ArrayList<>())
                .add(link);
    }

    /** As many of the concepts as the page still has room for, one at least. */
    private Phrase phrase(String words, boolean first, Map<String, List<Link>> byConcept) {
        List<Item> items = new ArrayList<>();
        byConcept.forEach(
                (slug, links) -> {
                    if (items.isEmpty() || shown < MOST_ITEMS) {
                        vocabulary.concept(slug).ifPresent(other -> items.add(item(other, links)));
                    }
                });
        int left = byConcept.size() - items.size();
        String more = left > 0 ? Words.figure(left, "other", "others") : "";
        return new Phrase(words, first, items, more);
    }

    private Item item(Concept other, List<Link> links) {
        List<String> names = new ArrayList<>(names(concept));
        names.addAll(names(other));
        List<Link.Evidence> all = links.stream().flatMap(link -> link.evidence().stream()).toList();
        List<Quote> quotes =
                all.stream()
                        .limit(shown++ < MOST_OPEN ? MOST_QUOTES : 0)
                        .map(evidence -> Quote.of(evidence, names, vocabulary.base()))
                        .toList();
        boolean probable = links.stream().allMatch(link -> link.confidence() < Kinds.SURE);
        String evidence = all.isEmpty() ? "" : Words.figure(all.size(), "sentence", "sentences");
        String link = Paths.local(links.get(0).uri(), vocabulary.base());
        String rejection = links.get(0).rejection();
        return new Item(
                Name.of(other),
                vocabulary.gloss(other),
                probable,
                evidence,
                quotes,
                link,
                rejection);
    }

    private boolean isOurs(Link link) {
        return link.subject().equals(concept.slug());
    }

    /** All names of a concept, to mark them in sentences. */
    static List<String> names(Concept concept) {
        List<LangString> all = new ArrayList<>(concept.prefLabels());
        all.addAll(concept.altLabels());
        return all.stream().map(LangString::text).toList();
    }
}
