package org.glossgraph.web.page.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final Vocabulary vocabulary;
    private final Concept concept;

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
        vocabulary.links(concept).stream()
                .filter(link -> !link.broader() || isOurs(link))
                .sorted(Comparator.comparingInt(Relations::rank))
                .forEach(link -> sort(link, grouped));
        List<Phrase> phrases = new ArrayList<>();
        grouped.forEach(
                (words, byConcept) ->
                        phrases.add(new Phrase(words, phrases.isEmpty(), items(byConcept))));
        return phrases;
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
                .computeIfAbsent(other(link), slug -> new ArrayList<>())
                .add(link);
    }

    private List<Item> items(Map<String, List<Link>> byConcept) {
        List<Item> items = new ArrayList<>();
        byConcept.forEach(
                (slug, links) ->
                        vocabulary.concept(slug).ifPresent(other -> items.add(item(other, links))));
        return items;
    }

    private Item item(Concept other, List<Link> links) {
        List<String> names = new ArrayList<>(names(concept));
        names.addAll(names(other));
        List<Quote> quotes =
                links.stream()
                        .flatMap(link -> link.evidence().stream())
                        .map(evidence -> Quote.of(evidence, names, vocabulary.base()))
                        .toList();
        boolean probable = links.stream().allMatch(link -> link.confidence() < Kinds.SURE);
        String evidence = Words.figure(quotes.size(), "sentence", "sentences");
        String link = Paths.local(links.get(0).uri(), vocabulary.base());
        return new Item(Name.of(other), vocabulary.gloss(other), probable, evidence, quotes, link);
    }

    private boolean isOurs(Link link) {
        return link.subject().equals(concept.slug());
    }

    private String other(Link link) {
        return isOurs(link) ? link.object() : link.subject();
    }

    /** All names of a concept, to mark them in sentences. */
    static List<String> names(Concept concept) {
        List<LangString> all = new ArrayList<>(concept.prefLabels());
        all.addAll(concept.altLabels());
        return all.stream().map(LangString::text).toList();
    }
}
