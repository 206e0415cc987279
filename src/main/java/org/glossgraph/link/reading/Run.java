package org.glossgraph.link.reading;

/**
 * A run of words of a sentence that ends in the head of a noun phrase.
 *
 * @param from its first word, behind determiners
 * @param to the word behind its head
 */
record Run(int from, int to) {
    int head() {
        return to - 1;
    }
}
