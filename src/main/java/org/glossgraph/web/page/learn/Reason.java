package org.glossgraph.web.page.learn;

import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.learning.Support;

/**
 * Why one concept is learned before another, in a few words: "it <i>is part of</i> Rigging".
 *
 * @param before what stands before the phrase
 * @param phrase the phrase that links the two; empty where nothing is known but that one speaks of
 *     the other
 * @param after what stands after the phrase
 */
public record Reason(String before, String phrase, String after) {
    /** Why a concept is learned before the one that rests on it, which is named. */
    public static Reason before(Support support, Vocabulary vocabulary) {
        Link link = support.link();
        String upper = name(vocabulary, support.concept());
        if (isPlain(link)) {
            return new Reason("the entry " + upper + " speaks of it", "", "");
        }
        return link.subject().equals(support.concept())
                ? new Reason(upper, link.relation().phrase(), name(vocabulary, support.rests()))
                : new Reason("it", link.relation().phrase(), upper);
    }

    /** Why a concept is learned after the one that it rests on, which is named. */
    public static Reason after(Support support, Vocabulary vocabulary) {
        Link link = support.link();
        String lower = name(vocabulary, support.rests());
        if (isPlain(link)) {
            return new Reason("its entry speaks of " + lower, "", "");
        } else if (link.subject().equals(support.concept())) {
            return new Reason("", link.relation().phrase(), lower);
        }
        return link.relation().inversePhrase().isEmpty()
                ? new Reason(lower, link.relation().phrase(), "it")
                : new Reason("", link.relation().inversePhrase(), lower);
    }

    private static boolean isPlain(Link link) {
        return link.relation().uri().equals(SKOS.related.getURI());
    }

    private static String name(Vocabulary vocabulary, String slug) {
        return vocabulary.concept(slug).map(Concept::prefLabel).orElse(slug);
    }
}
