package org.glossgraph.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Place;
import org.glossgraph.link.grammar.Tagger;
import org.glossgraph.link.label.FurtherLabels;
import org.glossgraph.link.label.HiddenLabels;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.rule.LinkRule;
import org.glossgraph.link.rule.Proposal;
import org.glossgraph.link.term.MentionedConcepts;

/** Finds the links between concepts: each rule proposes, and what SKOS allows is kept. */
public final class Linker {
    private Linker() {}

    /** Loads what linking needs, which takes some tenths of a second; may run beside reading. */
    public static void prepare() {
        Tagger.prepare();
    }

    /**
     * The graph of the concepts, with those that are only mentioned and joined to another.
     *
     * @param concepts the concepts that have entries
     * @param minConfidence the confidence from which a link is asserted, from 0 to 1
     */
    public static ConceptGraph link(List<Concept> concepts, double minConfidence) {
        return link(concepts, minConfidence, UnaryOperator.identity(), all -> Review.NONE);
    }

    /**
     * The same after a review.
     *
     * @param revised gives all concepts, those only mentioned among them, as they are to be; those
     *     with entries keep their identifiers
     * @param review makes the review, given these concepts
     */
    public static ConceptGraph link(
            List<Concept> concepts,
            double minConfidence,
            UnaryOperator<List<Concept>> revised,
            Function<List<Concept>, Review> review) {
        Corpus found = withMentioned(withFurtherLabels(Corpus.of(concepts)));
        Corpus corpus = found.among(revised.apply(found.index().concepts()));
        Review reviewer = review.apply(corpus.index().concepts());
        List<Proposal> proposals = new ArrayList<>();
        List<Proposal> rejected = new ArrayList<>();
        Consumer<Proposal> sort =
                each ->
                        reviewer.revised(each)
                                .ifPresentOrElse(proposals::add, () -> rejected.add(each));
        LinkRule.ALL.parallelStream()
                .map(rule -> proposed(rule, corpus))
                .toList()
                .forEach(all -> all.forEach(sort));
        proposals.addAll(reviewer.added());
        List<Link> links = Resolver.resolve(proposals, rejected, minConfidence);
        Set<String> loose = loose(corpus.index().concepts(), links);
        corpus.index().concepts().stream()
                .filter(reviewer::drops)
                .forEach(concept -> loose.add(concept.id()));
        return new ConceptGraph(
                HiddenLabels.added(corpus).stream()
                        .filter(concept -> !loose.contains(concept.id()))
                        .toList(),
                links.stream()
                        .filter(link -> !loose.contains(link.subject()))
                        .filter(link -> !loose.contains(link.object()))
                        .toList(),
                genera(corpus));
    }

    // Each reading of the texts is let go of as soon as the next is made: they are large.

    private static Corpus withFurtherLabels(Corpus corpus) {
        return corpus.among(FurtherLabels.added(corpus));
    }

    private static Corpus withMentioned(Corpus corpus) {
        return corpus.with(MentionedConcepts.of(corpus));
    }

    private static List<Proposal> proposed(LinkRule rule, Corpus corpus) {
        List<Proposal> proposals = new ArrayList<>();
        rule.propose(corpus, proposals::add);
        return proposals;
    }

    /**
     * Concepts that nobody defines and that no link joins to another would tell a reader nothing.
     */
    private static Set<String> loose(List<Concept> concepts, List<Link> links) {
        Set<String> loose = new HashSet<>();
        concepts.stream().filter(Concept::mentioned).forEach(each -> loose.add(each.id()));
        links.stream()
                .filter(link -> link.status() == Link.Status.ASSERTED)
                .forEach(
                        link -> {
                            loose.remove(link.subject());
                            loose.remove(link.object());
                        });
        return loose;
    }

    private static Map<Place, Genus> genera(Corpus corpus) {
        Map<Place, Genus> genera = new HashMap<>();
        corpus.genera().forEach((place, phrase) -> genera.put(place, phrase.genus()));
        return genera;
    }
}
