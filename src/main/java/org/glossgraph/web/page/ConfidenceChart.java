package org.glossgraph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.glossgraph.view.Link;

/**
 * How sure the asserted links are, as bars.
 *
 * @param links how many links there are
 * @param width the width of the drawing
 * @param bars the bars, the least sure first
 */
public record ConfidenceChart(int links, int width, List<Bar> bars) {
    /** The line that the bars stand on. */
    public static final int GROUND = 122;

    private static final int BINS = 10;
    private static final int STEP = 104;
    private static final int MARGIN = 12;
    private static final int TALLEST = 96;

    /**
     * The links within a tenth.
     *
     * @param count how many
     * @param range from which confidence to which
     * @param x where the bar begins
     * @param height how tall it is
     */
    public record Bar(int count, String range, int x, int height) {
        /** Where the bar begins from above. */
        public int y() {
            return GROUND - height;
        }

        /** The middle of the bar. */
        public int middle() {
            return x + (STEP - 2 * MARGIN) / 2;
        }
    }

    static ConfidenceChart of(List<Link> links) {
        int[] counts = new int[BINS];
        for (Link link : links) {
            if (link.asserted()) {
                int bin = (int) Math.floor(link.confidence() * BINS);
                counts[Math.max(0, Math.min(BINS - 1, bin))]++;
            }
        }
        int first = 0;
        int most = 1;
        int all = 0;
        for (int i = 0; i < BINS; i++) {
            first = all == 0 && counts[i] == 0 ? i + 1 : first;
            most = Math.max(most, counts[i]);
            all += counts[i];
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = first; i < BINS; i++) {
            int height = counts[i] == 0 ? 0 : Math.max(2, counts[i] * TALLEST / most);
            String range = String.format(Locale.ROOT, "%.1f–%.1f", i / 10.0, (i + 1) / 10.0);
            bars.add(new Bar(counts[i], range, bars.size() * STEP + MARGIN, height));
        }
        return new ConfidenceChart(all, bars.size() * STEP, bars);
    }

    /** The same in words. */
    public String words() {
        return bars.stream()
                .map(bar -> bar.count() + " from " + bar.range().replace("–", " to "))
                .collect(Collectors.joining(", ", "Links by confidence: ", ""));
    }
}
