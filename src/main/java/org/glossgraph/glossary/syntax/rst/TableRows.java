package org.glossgraph.glossary.syntax.rst;

import java.util.ArrayList;
import java.util.List;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;

/** The rows of a drawn table as they grow line by line. */
final class TableRows {
    /** A table that seems to have more is none that a person drew; the last holds the rest. */
    static final int MOST_COLUMNS = 200;

    /** Stands behind a character that takes two columns; the source has none. */
    private static final char FILLER = '\0';

    private final Cells cells;
    private final List<Block.Row> rows = new ArrayList<>();
    private final List<List<Line>> row = new ArrayList<>();

    TableRows(Cells cells, int columns) {
        this.cells = cells;
        for (int i = 0; i < columns; i++) {
            row.add(new ArrayList<>());
        }
    }

    List<Block.Row> rows() {
        endRow();
        return rows;
    }

    /** Adds a piece of a line, as {@link #drawn} has it, to a cell of the open row. */
    void add(int column, String piece, int number) {
        String text = piece.replace(String.valueOf(FILLER), "");
        if (!text.isBlank() || !row.get(column).isEmpty()) {
            row.get(column).add(Line.of(text, number));
        }
    }

    void endRow() {
        List<RichText> texts = row.stream().map(cells::text).toList();
        int line =
                row.stream()
                        .filter(cell -> !cell.isEmpty())
                        .mapToInt(cell -> cell.get(0).number())
                        .min()
                        .orElse(0);
        if (line > 0) {
            rows.add(new Block.Row(line, false, texts));
        }
        row.forEach(List::clear);
    }

    /** Makes the rows so far the names of the columns. */
    void endHeader() {
        endRow();
        rows.replaceAll(each -> new Block.Row(each.line(), true, each.cells()));
    }

    /** A line in which every character takes one column. */
    static String drawn(String text) {
        if (text.chars().allMatch(c -> c < 0x300)) {
            return text;
        }
        StringBuilder drawn = new StringBuilder();
        text.codePoints()
                .forEach(
                        point -> {
                            drawn.appendCodePoint(point);
                            boolean pair = Character.charCount(point) == 2;
                            drawn.append(Titles.columns(point) == 2 && !pair ? FILLER + "" : "");
                        });
        return drawn.toString();
    }
}
