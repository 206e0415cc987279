package org.glossgraph.glossary.syntax.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;

/** A table of HTML as it grows; one inside another is read as part of the cell it stands in. */
final class HtmlTable {
    private final List<Block.Row> rows = new ArrayList<>();
    private final List<RichText> cells = new ArrayList<>();
    private boolean header = true;
    private int open;
    private int line;
    private int rowLine;

    boolean isOpen() {
        return open > 0;
    }

    void open(int tableLine) {
        if (open == 0) {
            line = tableLine;
        }
        open++;
    }

    void openRow(int newLine) {
        endRow();
        rowLine = newLine;
    }

    void addCell(RichText text, boolean headerCell) {
        header &= headerCell;
        cells.add(text);
    }

    Optional<Block> close() {
        open = Math.max(0, open - 1);
        if (open > 0) {
            return Optional.empty();
        }
        endRow();
        Block table = new Block.Table(line, rows);
        rows.clear();
        return Optional.of(table);
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new Block.Row(rowLine, header, cells));
            cells.clear();
        }
        header = true;
    }
}
