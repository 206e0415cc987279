package org.glossgraph.glossary.syntax.rst;

import java.util.ArrayList;
import java.util.List;

/** The lines of a document; a reader takes off the marks that it has understood. */
final class Lines {
    private final List<Line> lines;

    Lines(List<Line> lines) {
        this.lines = new ArrayList<>(lines);
    }

    static Lines of(String text) {
        String[] raw = text.split("\n", -1);
        List<Line> lines = new ArrayList<>(raw.length);
        for (int i = 0; i < raw.length; i++) {
            lines.add(Line.of(raw[i], i + 1));
        }
        return new Lines(lines);
    }

    int size() {
        return lines.size();
    }

    Line get(int index) {
        return lines.get(index);
    }

    void set(int index, Line line) {
        lines.set(index, line);
    }

    /** Whether there is text on a line of a region; none is beyond its end. */
    boolean hasText(int index, Region region) {
        return index < region.to() && !get(index).isBlank();
    }

    /** All lines. */
    Region all() {
        return region(0, size());
    }

    /** Some lines, with the column of the leftmost of them. */
    Region region(int from, int to) {
        int indent = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            indent = get(i).isBlank() ? indent : Math.min(indent, get(i).indent());
        }
        return new Region(from, to, indent == Integer.MAX_VALUE ? 0 : indent);
    }

    /** The first line from an index on that is not blank. */
    int skipBlank(int from, int to) {
        int i = from;
        while (i < to && get(i).isBlank()) {
            i++;
        }
        return i;
    }

    /** The first blank line from an index on. */
    int untilBlank(int from, int to) {
        int i = from;
        while (i < to && !get(i).isBlank()) {
            i++;
        }
        return i;
    }

    /** Where the lines end that follow a region's first and stand right of its column. */
    int blockEnd(Region region) {
        int i = region.from() + 1;
        while (i < region.to() && (get(i).isBlank() || get(i).indent() > region.indent())) {
            i++;
        }
        while (i > region.from() + 1 && get(i - 1).isBlank()) {
            i--;
        }
        return i;
    }

    /** A copy of the lines of a region. */
    List<Line> between(Region region) {
        return List.copyOf(lines.subList(region.from(), region.to()));
    }

    /** The lines as they stand, without the indentation that they share. */
    String verbatim(Region region) {
        StringBuilder text = new StringBuilder();
        for (int i = region.from(); i < region.to(); i++) {
            Line line = get(i);
            String margin = line.isBlank() ? "" : " ".repeat(line.indent() - region.indent());
            text.append(i == region.from() ? "" : "\n").append(margin).append(line.text());
        }
        return text.toString();
    }

    /** The texts of some lines, one below the other. */
    String joined(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : "\n").append(get(i).text());
        }
        return text.toString();
    }
}
