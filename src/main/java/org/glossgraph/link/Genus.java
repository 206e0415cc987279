package org.glossgraph.link;

/**
 * What kind of thing a definition says its headword is.
 *
 * @param phrase the noun phrase as written: "a type of layer"
 * @param head its head noun as written: "type"
 * @param of the noun behind an empty head: "layer"; empty where the head says enough
 */
public record Genus(String phrase, String head, String of) {
    /** The noun that says what kind of thing it is. */
    public String core() {
        return of.isEmpty() ? head : of;
    }
}
