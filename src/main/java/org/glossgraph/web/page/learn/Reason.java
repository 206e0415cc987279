package org.glossgraph.web.page.learn;

import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.learning.Support;

/**
 * Why one concept is learned before another, in a few words: "Adam <i>combines</i> it".
 *
 * @param before what stands before the phrase
 * @param phrase the phrase that links the two; empty where nothing is known but that one speaks of
 *     the other
 * @param after what stands after the phrase
 */
public record Reason(String before, String phrase, String after) {
    /** Why a concept is learned before the one that rests on it, which is named. */
    public static Reason before(Support support, Vocabulary vocabulary) {
        return of(support, name(vocabulary, support.concept()), "it");
    }

    /** Why a concept is learned after the one that it rests on, which is named. */
    public static Reason after(Support support, Vocabulary vocabulary) {
        return of(support, "", name(vocabulary, support.rests()));
    }

    private static Reason of(Support support, String upper, String lower) {
        Link link = support.link();
        if (link.relation().uri().equals(SKOS.related.getURI())) {
            return new Reason(
                    (upper.isEmpty() ? "its entry" : "the entry " + upper) + " speaks of " + lower,
                    "",
                    "");
        }
        if (link.subject().equals(support.concept())) {
            return new Reason(upper, link.relation().phrase(), lower);
        }
        return link.relation().inversePhrase().isEmpty()
                ? new Reason(lower, link.relation().phrase(), upper.isEmpty() ? "it" : upper)
                : new Reason(upper, link.relation().inversePhrase(), lower);
    }

    private static String name(Vocabulary vocabulary, String slug) {
        return vocabulary.concept(slug).map(Concept::prefLabel).orElse(slug);
    }
}
