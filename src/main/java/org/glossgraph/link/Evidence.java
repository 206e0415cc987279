package org.glossgraph.link;

import org.glossgraph.glossary.Place;

/**
 * One reason for a link.
 *
 * @param rule the rule that found it, for people: "genus", "head noun"
 * @param confidence how often the rule is right, over 0 and at most 1
 * @param place where the sentence stands
 * @param entry the headword line of the entry that holds the sentence
 * @param sentence the sentence as written; the source line where the rule reads no sentence
 * @param named whether the rule reads nothing but the name of a concept
 */
public record Evidence(
        String rule, double confidence, Place place, Place entry, String sentence, boolean named) {
    /** A reason that a text gives. */
    public Evidence(String rule, double confidence, Place place, Place entry, String sentence) {
        this(rule, confidence, place, entry, sentence, false);
    }
}
