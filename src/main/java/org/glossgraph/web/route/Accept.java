package org.glossgraph.web.route;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.QuotedCSV;

/** What a client wants to have (RFC 9110, section 12.5.1). */
public final class Accept {
    private static final String ANYTHING = "*/*";

    private final List<Range> ranges;

    private Accept(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** Reads the header; what cannot be read wants nothing. */
    public static Accept of(String header) {
        try {
            List<String> values = new QuotedCSV(true, header).getValues();
            return new Accept(values.stream().map(Range::of).toList());
        } catch (IllegalArgumentException e) {
            return new Accept(List.of());
        }
    }

    /** The form wanted most, the first of equals; empty where none will do. */
    public Optional<Media> best(List<Media> offered) {
        return offered.stream()
                .filter(each -> quality(each) > 0)
                .reduce((best, next) -> quality(next) > quality(best) ? next : best);
    }

    /** How much a form is wanted: what the most specific range that covers it says; 0 for not. */
    private double quality(Media media) {
        return ranges.stream()
                .filter(range -> media.within(range.name))
                .max(Comparator.comparingInt(Range::precision))
                .map(Range::quality)
                .orElse(0.0);
    }

    private record Range(String name, double quality) {
        private static final Range NONE = new Range("", 0);

        static Range of(String value) {
            Map<String, String> parameters = new HashMap<>();
            try {
                String name = HttpField.getValueParameters(value, parameters);
                String quality = parameters.getOrDefault("q", "1");
                return new Range(name == null ? "" : name, weight(quality));
            } catch (IllegalArgumentException e) {
                return NONE;
            }
        }

        /** RFC 9110, section 12.4.2; what is no number wants nothing. */
        private static double weight(String q) {
            return q.matches("[01](\\.[0-9]{0,3})?") ? Math.min(1, Double.parseDouble(q)) : 0;
        }

        int precision() {
            if (name.equals(ANYTHING)) {
                return 0;
            }
            return name.endsWith("/*") ? 1 : 2;
        }
    }
}
