package org.glossgraph.cli;

/** Makes text from outside safe for a terminal. */
final class Printable {
    private Printable() {}

    /** The text on one line: control and bidirectional format characters are replaced. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]+", " ");
    }
}
