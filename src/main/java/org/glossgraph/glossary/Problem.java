package org.glossgraph.glossary;

/**
 * Something in a source that was not understood, said so that its author can mend it. The rest of
 * the source is read all the same.
 *
 * @param place the file, and the line the problem begins at (0: the file as a whole)
 * @param message what is wrong and what to do, one sentence for people
 */
public record Problem(Place place, String message) {
    @Override
    public String toString() {
        String where = place.line() == 0 ? place.source() : place.toString();
        return where + ": " + message;
    }
}
