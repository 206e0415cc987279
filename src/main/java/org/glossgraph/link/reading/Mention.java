package org.glossgraph.link.reading;

/**
 * A concept named in a sentence.
 *
 * @param from its first token
 * @param to the token behind it
 * @param concept the identifier of the concept
 */
public record Mention(int from, int to, String concept) {
    /** Whether a token belongs to it. */
    public boolean covers(int token) {
        return from <= token && token < to;
    }
}
