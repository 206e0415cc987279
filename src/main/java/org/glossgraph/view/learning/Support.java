package org.glossgraph.view.learning;

import org.glossgraph.view.Link;

/**
 * That one concept is explained by means of another.
 *
 * @param concept the slug of the concept that is explained
 * @param rests the slug of the concept that has to be understood before
 * @param strength how much it leans on it, over 0 and below 1
 * @param link the strongest link that says so
 */
public record Support(String concept, String rests, double strength, Link link) {
    /** The same with further evidence, which counts as independent. */
    Support and(Support other) {
        double both = 1 - (1 - strength) * (1 - other.strength);
        return new Support(concept, rests, both, strength >= other.strength ? link : other.link);
    }
}
