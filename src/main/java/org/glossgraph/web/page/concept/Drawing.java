package org.glossgraph.web.page.concept;

import java.util.List;

/**
 * A small map, drawn: 340 units wide, so that its letters stay readable on a phone.
 *
 * @param height its height in units
 * @param title what it shows
 * @param edges the arrows
 * @param boxes the concepts, the one in the middle first
 */
public record Drawing(int height, String title, List<Edge> edges, List<Box> boxes) {
    /** The width of every map in units. */
    public static final int WIDTH = 340;

    /** Keeps its own copies. */
    public Drawing {
        edges = List.copyOf(edges);
        boxes = List.copyOf(boxes);
    }

    /**
     * An arrow with its phrase.
     *
     * @param path the line, as SVG writes it
     * @param x the middle of the phrase
     * @param y its base line
     * @param phrase the phrase
     */
    public record Edge(String path, int x, int y, String phrase) {}

    /**
     * A concept.
     *
     * @param href where it leads; empty for the concept in the middle
     * @param only whether it is only mentioned
     * @param name its whole name
     * @param x its left edge
     * @param y its upper edge
     * @param width its width
     * @param height its height
     * @param lines its name in one or two lines
     */
    public record Box(
            String href,
            boolean only,
            String name,
            int x,
            int y,
            int width,
            int height,
            List<String> lines) {
        /** The middle of the box. */
        public int middle() {
            return x + width / 2;
        }

        /** The base line of the first line of its name. */
        public int baseLine() {
            return y + 18;
        }

        /** The classes of the link; null, and so left out, where there are none. */
        public String style() {
            return only ? "open" : null;
        }

        /** Whether the name stands there whole. */
        public boolean whole() {
            return String.join(" ", lines).equals(only ? name + "°" : name);
        }
    }
}
