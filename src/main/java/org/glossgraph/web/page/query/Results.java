package org.glossgraph.web.page.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.glossgraph.web.part.Words;

/**
 * The answer to a query, as a table.
 *
 * @param title how much there is, and how long it took
 * @param columns the heads of its columns
 * @param rows its rows, as far as they are shown
 * @param total how many rows there are
 * @param graph whether the rows are the triples of a graph
 */
public record Results(
        String title, List<String> columns, List<List<Cell>> rows, int total, boolean graph) {
    /** The most rows on a page; the other forms have all of them. */
    public static final int MOST_ROWS = 500;

    private static final int MOST_BARS = 60;
    private static final int MOST_ON_A_MAP = 60;

    /** Keeps its own copies. */
    public Results {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** How many rows are not shown. */
    public int hidden() {
        return total - rows.size();
    }

    /**
     * The column of numbers that bars are drawn for; -1 for none. It is the last, behind one or two
     * that say what is measured, and the only one.
     */
    public int measured() {
        int last = columns.size() - 1;
        boolean fits = rows.size() > 1 && rows.size() <= MOST_BARS && last > 0 && last < 3;
        return fits && isMeasure(last) && IntStream.range(0, last).noneMatch(this::isMeasure)
                ? last
                : -1;
    }

    private boolean isMeasure(int column) {
        return rows.stream().allMatch(row -> row.get(column).number().orElse(-1) >= 0);
    }

    /** How long the bar of a row is, as SVG writes it. */
    public String length(List<Cell> row) {
        int column = measured();
        OptionalDouble most = rows.stream().mapToDouble(each -> value(each, column)).max();
        double share = value(row, column) / Math.max(most.orElse(1), Double.MIN_NORMAL);
        return Math.round(share * 100) + "%";
    }

    private static double value(List<Cell> row, int column) {
        return row.get(column).number().orElse(0);
    }

    /** The address of a map of the concepts in it; empty where a map would say nothing. */
    public String map() {
        Set<String> concepts = new LinkedHashSet<>();
        rows.forEach(row -> row.forEach(cell -> concepts.add(cell.concept())));
        concepts.remove("");
        return concepts.size() < 2 || concepts.size() > MOST_ON_A_MAP
                ? ""
                : "?concept=" + String.join(",", concepts);
    }

    static String title(int total, String one, String many, long millis) {
        return Words.figure(total, one, many) + " in " + Math.max(1, millis) + " ms";
    }
}
