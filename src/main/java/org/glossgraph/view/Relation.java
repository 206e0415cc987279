package org.glossgraph.view;

/**
 * A property that joins concepts.
 *
 * @param uri its address
 * @param phrase how it reads from subject to object: "combines"
 * @param inversePhrase how it reads back: "is combined by"
 * @param broader whether it is {@code skos:broader}
 * @param learnFirst which of the two is to be understood first
 */
public record Relation(
        String uri, String phrase, String inversePhrase, boolean broader, LearnFirst learnFirst) {

    /** The last part of its address: "combines", "broader". */
    public String name() {
        return uri.substring(Math.max(uri.lastIndexOf('#'), uri.lastIndexOf('/')) + 1);
    }

    /** Whether it reads the same both ways. */
    public boolean symmetric() {
        return phrase.equals(inversePhrase);
    }

    /** Which of two concepts explains the other. */
    public enum LearnFirst {
        /** The object: what combines, uses or measures it builds on it. */
        OBJECT,
        /** Neither: the two stand side by side. */
        NEITHER,
        /** The one that the other's definition speaks of. */
        MENTIONED
    }
}
