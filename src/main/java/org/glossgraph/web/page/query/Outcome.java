package org.glossgraph.web.page.query;

/**
 * What came of a query.
 *
 * @param refusal why there is no answer, for people; empty where there is one
 * @param type the media type of the answer: JSON results of SPARQL, or N-Triples
 * @param body the answer
 * @param millis how long it took
 */
public record Outcome(String refusal, String type, String body, long millis) {
    /** The forms that can be shown, as a client asks for them. */
    public static final String ACCEPT = "application/sparql-results+json, application/n-triples";

    /** No answer, and why. */
    public static Outcome refused(String sentence) {
        return new Outcome(sentence, "", "", 0);
    }

    /** Whether there is an answer. */
    public boolean answered() {
        return refusal.isEmpty();
    }

    /** Whether the answer is a graph. */
    boolean isGraph() {
        return type.startsWith("application/n-triples");
    }
}
