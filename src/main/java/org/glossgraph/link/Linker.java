package org.glossgraph.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.glossary.Place;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.rule.LinkRule;
import org.glossgraph.link.rule.Proposal;
import org.glossgraph.link.term.MentionedConcepts;

/** Finds the links between concepts: each rule proposes, and what SKOS allows is kept. */
public final class Linker {
    private Linker() {}

    /**
     * The graph of the concepts, those that are only mentioned with them.
     *
     * @param glossaries the glossaries that the concepts were made of
     * @param concepts the concepts
     * @param minConfidence the confidence from which a link is asserted, from 0 to 1
     */
    public static ConceptGraph link(
            List<Glossary> glossaries, List<Concept> concepts, double minConfidence) {
        Corpus defined = Corpus.of(concepts);
        Corpus corpus = defined.with(MentionedConcepts.of(defined));
        List<Proposal> proposals = new ArrayList<>();
        LinkRule.ALL.forEach(rule -> rule.propose(corpus, proposals::add));
        return new ConceptGraph(
                corpus.index().concepts(),
                Resolver.resolve(proposals, minConfidence),
                genera(corpus));
    }

    private static Map<Place, Genus> genera(Corpus corpus) {
        Map<Place, Genus> genera = new HashMap<>();
        corpus.genera().forEach((place, phrase) -> genera.put(place, phrase.genus()));
        return genera;
    }
}
