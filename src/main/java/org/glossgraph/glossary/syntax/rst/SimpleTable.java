package org.glossgraph.glossary.syntax.rst;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A table whose columns are underlined with equals signs. */
final class SimpleTable {
    private final Page page;
    private final Lines lines;

    SimpleTable(Page page) {
        this.page = page;
        this.lines = page.lines();
    }

    static boolean isAt(Line line) {
        return isBorder(line.text(), '=') && line.text().indexOf(' ') > 0;
    }

    private static boolean isBorder(String text, char sign) {
        return text.length() > 1
                && text.charAt(0) == sign
                && text.chars().allMatch(c -> c == sign || c == ' ');
    }

    /** Reads the table that a region begins with; the index behind it. */
    int read(Region region, Level level) {
        NavigableSet<Integer> borders = borders(region);
        int first = region.from();
        int last = borders.isEmpty() ? lines.untilBlank(first, region.to()) : borders.last();
        List<Integer> columns = columns(lines.get(first).text());
        TableRows rows = new TableRows(new Cells(page, level), columns.size());
        for (int i = first + 1; i < last; i++) {
            if (borders.contains(i)) {
                rows.endHeader();
            } else if (!isBorder(lines.get(i).text(), '-')) {
                addLine(lines.get(i), region.indent(), columns, rows);
            }
        }
        page.out().table(level, rows.rows());
        return Math.min(region.to(), last + 1);
    }

    /** The borders below the first: the last one has nothing below it. */
    private NavigableSet<Integer> borders(Region region) {
        TreeSet<Integer> borders = new TreeSet<>();
        for (int i = region.from() + 1; i < region.to(); i++) {
            if (isBorder(lines.get(i).text(), '=')) {
                borders.add(i);
                if (!lines.hasText(i + 1, region)) {
                    return borders;
                }
            }
        }
        return new TreeSet<>();
    }

    private static List<Integer> columns(String border) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < border.length() && columns.size() < TableRows.MOST_COLUMNS; i++) {
            if (border.charAt(i) == '=' && (i == 0 || border.charAt(i - 1) == ' ')) {
                columns.add(i);
            }
        }
        return columns;
    }

    /** A line whose first cell is empty continues the row above. */
    private static void addLine(Line line, int margin, List<Integer> columns, TableRows rows) {
        String text =
                TableRows.drawn(" ".repeat(Math.max(0, line.indent() - margin)) + line.text());
        if (!text.isBlank() && text.charAt(0) != ' ') {
            rows.endRow();
        }
        int from = 0;
        for (int i = 0; i < columns.size(); i++) {
            int to = i + 1 < columns.size() ? columns.get(i + 1) : text.length();
            to = Math.max(from, wordEnd(text, to));
            String piece = text.substring(from, to);
            rows.add(i, piece.strip().equals("\\") ? "" : piece, line.number());
            from = to;
        }
    }

    /** Where a word that reaches into the next column ends. */
    private static int wordEnd(String text, int column) {
        int end = Math.min(column, text.length());
        while (end > 0 && end < text.length() && text.charAt(end - 1) != ' ') {
            end++;
        }
        return end;
    }
}
