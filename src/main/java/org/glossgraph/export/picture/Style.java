package org.glossgraph.export.picture;

import java.awt.Color;

/** The colours and lines that all pictures share. */
final class Style {
    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1B2733);
    static final Color LINE = new Color(0x8696A6);
    static final Color PHRASE = new Color(0x2F5F8A);
    static final Color BOX = new Color(0xF5F8FB);
    static final Color FOCUS = new Color(0xDCEBFA);
    static final Color BORDER = new Color(0x5B6B7B);

    /** The radius of the corners of boxes. */
    static final int CORNER = 7;

    /** The length of the tip of an arrow. */
    static final double TIP = 9;

    private Style() {}

    /** A colour as CSS has it. */
    static String css(Color color) {
        return "#%06x".formatted(color.getRGB() & 0xFFFFFF);
    }
}
