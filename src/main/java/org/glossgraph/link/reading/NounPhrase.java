package org.glossgraph.link.reading;

/**
 * A noun with what stands before it: "small, learned matrix".
 *
 * @param from its first token, behind determiners
 * @param to the token behind its head
 */
public record NounPhrase(int from, int to) {
    /** Its head: the last token. */
    public int head() {
        return to - 1;
    }
}
