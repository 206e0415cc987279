package org.glossgraph.web.page.concept;

import java.util.List;

/** Fits names into the boxes of a map; letters are measured by a table, as no font is at hand. */
final class Lettering {
    private static final int WIDEST = 108;
    private static final int LONGEST = 120;
    private static final int MARGIN = 16;
    private static final String NARROW = "iljtfrI.,'()-°! ";
    private static final String WIDE = "mwMW@";

    private Lettering() {}

    /** The name in one line, or in two where one would be too long. */
    static List<String> lines(String whole) {
        String name = whole.substring(0, Math.min(whole.length(), LONGEST));
        if (width(name) <= WIDEST) {
            return List.of(name);
        }
        int cut = cut(name);
        return cut < 0
                ? List.of(shortened(name))
                : List.of(shortened(name.substring(0, cut)), shortened(name.substring(cut + 1)));
    }

    /** The width of a box around these lines. */
    static int boxWidth(List<String> lines) {
        return MARGIN
                + (int) Math.ceil(lines.stream().mapToDouble(Lettering::width).max().orElse(0));
    }

    /** The space at which the longer of the two lines is shortest; -1 where there is none. */
    private static int cut(String name) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i = name.indexOf(' '); i >= 0; i = name.indexOf(' ', i + 1)) {
            double longer = Math.max(width(name.substring(0, i)), width(name.substring(i)));
            if (longer < least) {
                best = i;
                least = longer;
            }
        }
        return best;
    }

    private static String shortened(String text) {
        int end = 0;
        double width = 0;
        while (end < text.length() && width <= WIDEST) {
            width += width(text.charAt(end));
            end++;
        }
        if (width <= WIDEST) {
            return text;
        }
        int cut = Character.isLowSurrogate(text.charAt(end - 2)) ? end - 3 : end - 2;
        return text.substring(0, cut).strip() + "…";
    }

    private static double width(String text) {
        return text.chars().mapToDouble(c -> width((char) c)).sum();
    }

    private static double width(char c) {
        if (NARROW.indexOf(c) >= 0) {
            return 4.5;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 12;
        }
        return Character.isUpperCase(c) || c > 0x2e80 ? 10 : 7.3;
    }
}
