package org.glossgraph.glossary.syntax.rst;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.glossgraph.glossary.block.Block;

/** A table whose cells are drawn with plus signs, bars and dashes. */
final class GridTable {
    private final Page page;

    GridTable(Page page) {
        this.page = page;
    }

    static boolean isAt(Line line) {
        return isBorder(line.text()) && line.text().startsWith("+-");
    }

    private static boolean isBorder(String text) {
        return text.length() > 2
                && text.startsWith("+")
                && text.endsWith("+")
                && text.chars().allMatch(c -> "+-=".indexOf(c) >= 0);
    }

    /** Reads the table that a region begins with; the index behind it. */
    int read(Region region, Level level) {
        int end = region.from();
        while (page.lines().hasText(end, region)
                && page.lines().get(end).indent() == region.indent()
                && "+|".indexOf(page.lines().get(end).text().charAt(0)) >= 0) {
            end++;
        }
        page.out().table(level, rows(region.from(), end, level));
        return end;
    }

    private List<Block.Row> rows(int from, int to, Level level) {
        List<Integer> edges = edges(from, to);
        TableRows rows = new TableRows(new Cells(page, level), edges.size() - 1);
        for (int i = from; i < to; i++) {
            Line line = page.lines().get(i);
            if (!isBorder(line.text())) {
                addLine(line, edges, rows);
            } else if (line.text().startsWith("+=")) {
                rows.endHeader();
            } else {
                rows.endRow();
            }
        }
        return rows.rows();
    }

    /** The columns in which a border crosses another. */
    private List<Integer> edges(int from, int to) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (int i = from; i < to; i++) {
            String text = page.lines().get(i).text();
            boolean border = isBorder(text);
            for (int at = 0; at < text.length(); at++) {
                if (border && text.charAt(at) == '+') {
                    edges.add(at);
                }
            }
        }
        List<Integer> few = new ArrayList<>(edges);
        if (few.size() > TableRows.MOST_COLUMNS) {
            few.subList(TableRows.MOST_COLUMNS, few.size()).clear();
            few.add(Integer.MAX_VALUE);
        }
        return few;
    }

    /** A piece between two bars is a cell, or several that are joined. */
    private static void addLine(Line line, List<Integer> edges, TableRows rows) {
        String text = TableRows.drawn(line.text());
        if (text.contains("+-") || text.contains("-+")) {
            rows.endRow();
        }
        int column = 0;
        for (int next = 1; next < edges.size() && edges.get(column) < text.length(); next++) {
            int end = Math.min(edges.get(next), text.length());
            boolean closed = end == text.length() || "|+".indexOf(text.charAt(end)) >= 0;
            if (closed) {
                String piece = text.substring(edges.get(column) + 1, end);
                boolean drawn = !piece.isEmpty() && piece.chars().allMatch(c -> c == '-');
                rows.add(column, drawn ? "" : piece, line.number());
                column = next;
            }
        }
    }
}
