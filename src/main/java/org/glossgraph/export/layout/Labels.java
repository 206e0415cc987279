package org.glossgraph.export.layout;

import java.util.List;

/**
 * How large the box around a label is.
 *
 * @param widest the most pixels of a line
 * @param margin the pixels between the label and the sides of the box
 */
record Labels(double widest, int margin) {
    /** Names of concepts. */
    static final Labels CONCEPT = new Labels(170, 12);

    /** Linking phrases. */
    static final Labels PHRASE = new Labels(140, 5);

    /** A box that is not placed yet. */
    MapLayout.Box box(String label) {
        List<String> lines = Lettering.lines(label, widest);
        double longest = lines.stream().mapToDouble(Lettering::width).max().orElse(0);
        int width = even(Math.ceil(longest) + 2 * margin);
        int height = even(lines.size() * Lettering.LEADING + margin);
        return new MapLayout.Box(width / 2, height / 2, width, height, lines);
    }

    private static int even(double size) {
        return 2 * (int) Math.ceil(size / 2);
    }
}
