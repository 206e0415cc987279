package org.glossgraph.glossary.record;

import java.util.List;
import java.util.Optional;
import org.glossgraph.glossary.record.CsvRows.Row;

/**
 * A table whose rows stand in quotes as a whole, as when a program took each for one cell: {@code
 * "term,definition"}.
 */
final class QuotedRows {
    private static final int FEWEST = 3;

    private QuotedRows() {}

    /** The text without these quotes, line for line; nothing where rows are not quoted so. */
    static Optional<String> bare(List<Row> rows, String text) {
        String[] lines = text.split("\n", -1);
        boolean quoted =
                rows.size() >= FEWEST && rows.stream().allMatch(row -> isQuoted(row, lines));
        if (!quoted) {
            return Optional.empty();
        }
        rows.forEach(row -> lines[row.line() - 1] = row.cells().get(0).text());
        return Optional.of(String.join("\n", lines));
    }

    /** Whether a row is one cell on one line, in quotes that hold the delimiters of others. */
    private static boolean isQuoted(Row row, String[] lines) {
        String line = row.line() <= lines.length ? lines[row.line() - 1].strip() : "";
        String cell = row.cells().get(0).text();
        return row.cells().size() == 1
                && line.length() > 1
                && line.startsWith("\"")
                && line.endsWith("\"")
                && cell.indexOf('\n') < 0
                && cell.chars().anyMatch(c -> c == ',' || c == ';' || c == '\t' || c == '|');
    }
}
