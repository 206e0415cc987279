package org.glossgraph.web.query;

import java.util.List;

/**
 * What queries may use.
 *
 * @param seconds how long a query may run, from 1 to 3600
 * @param rows the rows of a table that is sent, from 1 to 10 million
 * @param mebibytes the size of an answer, from 1 to 512
 * @param running how many queries may run at a time, from 1 to 64
 * @param waiting how many more may wait for their turn, from 0 to 1000
 */
public record QueryLimits(int seconds, int rows, int mebibytes, int running, int waiting) {
    /** The bytes of a query. */
    public static final int LONGEST = 64 * 1024;

    /** How deep brackets may stand in brackets, and signs before signs. */
    public static final int DEEPEST = 64;

    /** The words and signs of a query. */
    public static final int MOST_PARTS = 8000;

    /** The hits of one search in the text index. */
    public static final int MOST_HITS = 100;

    /** The names that {@link #with} knows. */
    public static final List<String> NAMES =
            List.of("seconds", "rows", "mebibytes", "running", "waiting");

    /** Checks the bounds. */
    public QueryLimits {
        check("seconds", seconds, 1, 3600);
        check("rows", rows, 1, 10_000_000);
        check("mebibytes", mebibytes, 1, 512);
        check("running", running, 1, 64);
        check("waiting", waiting, 0, 1000);
    }

    /** What is right for most machines: one processor is left for pages. */
    public static QueryLimits standard() {
        int running = Math.min(64, Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
        return new QueryLimits(10, 10_000, 10, running, 16);
    }

    /**
     * The same with another value for one of {@link #NAMES}.
     *
     * @throws IllegalArgumentException where there is no such limit, or the value is out of bounds
     */
    public QueryLimits with(String name, int value) {
        return switch (name) {
            case "seconds" -> new QueryLimits(value, rows, mebibytes, running, waiting);
            case "rows" -> new QueryLimits(seconds, value, mebibytes, running, waiting);
            case "mebibytes" -> new QueryLimits(seconds, rows, value, running, waiting);
            case "running" -> new QueryLimits(seconds, rows, mebibytes, value, waiting);
            case "waiting" -> new QueryLimits(seconds, rows, mebibytes, running, value);
            default ->
                    throw new IllegalArgumentException(
                            "There is no limit " + name + ", only " + String.join(", ", NAMES));
        };
    }

    /** What a client should know. */
    public String sentence() {
        return ("A query has at most %d KiB, %d words and signs, and brackets %d deep. It may take %d seconds"
                        + " and return %d rows or %d MiB; more is refused as a whole, never cut."
                        + " Of other services it asks none. REGEX and REPLACE know the regular"
                        + " expressions of RE2; text:query takes plain words and finds at most"
                        + " %d labels or definitions.")
                .formatted(
                        LONGEST / 1024, MOST_PARTS, DEEPEST, seconds, rows, mebibytes, MOST_HITS);
    }

    private static void check(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The limit %s is from %d to %d, not %d".formatted(name, least, most, value));
        }
    }
}
