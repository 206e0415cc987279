package org.glossgraph.glossary;

import java.util.Comparator;

/**
 * Where something stands in the sources.
 *
 * @param source the path of the file below the argument that was given, with {@code /} between
 *     folders; the bare name for a single file
 * @param line the line, from 1
 * @param nth which entry of that line, from 0: where a file has few lines, many share one
 */
public record Place(String source, int line, int nth) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::source)
                    .thenComparingInt(Place::line)
                    .thenComparingInt(Place::nth);

    /** A line, or the first entry on it. */
    public Place(String source, int line) {
        this(source, line, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return source + ":" + line;
    }
}
