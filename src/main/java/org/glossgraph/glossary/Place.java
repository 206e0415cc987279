package org.glossgraph.glossary;

import java.util.Comparator;

/**
 * Where something stands in the sources.
 *
 * @param source the path of the file below the argument that was given, with {@code /} between
 *     folders; the bare name for a single file
 * @param line the line, from 1
 */
public record Place(String source, int line) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::source).thenComparingInt(Place::line);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return source + ":" + line;
    }
}
