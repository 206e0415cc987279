package org.glossgraph.glossary.syntax.markdown;

import java.util.ArrayList;
import java.util.List;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;

/**
 * Joins the rows of tables whose authors went on writing on the next line: where the rows of a
 * table stand between bars, a line that does not end in a bar goes on with one that does not begin
 * with a bar, as long as the cells of the next line find room in the row. Bars around a row may be
 * left out, so that a line with cells enough may be a row itself.
 */
final class BrokenRows {
    /** Nobody breaks a row more often. */
    private static final int MOST = 20;

    private final List<String> lines;

    /** Rows of a text. */
    BrokenRows(String source) {
        this.lines = source.lines().toList();
    }

    /** The rows of one table, each whole; the first names the columns. */
    List<Block.Row> joined(List<Block.Row> rows) {
        if (rows.isEmpty() || !begins(rows.get(0)) || !ends(rows.get(0))) {
            return rows;
        }
        List<Block.Row> whole = new ArrayList<>();
        boolean open = false;
        int broken = 0;
        for (Block.Row row : rows) {
            broken = open && !begins(row) ? broken + 1 : 0;
            if (broken > 0 && broken <= MOST && goesOn(whole.get(whole.size() - 1), row)) {
                whole.add(joined(whole.remove(whole.size() - 1), row));
            } else {
                whole.add(row);
            }
            open = !ends(row);
        }
        return whole;
    }

    /**
     * Whether the first cell of the next line goes on with the last of the row, and the others fill
     * the cells still missing, up to the bar at the end.
     */
    private boolean goesOn(Block.Row row, Block.Row next) {
        int more = filled(next) - 1;
        return more <= 0 || (more <= row.cells().size() - filled(row) && ends(next));
    }

    /** How many cells there are up to the last with a text. */
    private static int filled(Block.Row row) {
        int last = row.cells().size();
        while (last > 0 && row.cells().get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }

    private boolean begins(Block.Row row) {
        return line(row).startsWith("|");
    }

    private boolean ends(Block.Row row) {
        return line(row).endsWith("|");
    }

    private String line(Block.Row row) {
        return row.line() <= lines.size() ? lines.get(row.line() - 1).strip() : "";
    }

    /** A row with the cells of the next line; the first of these goes on with its last text. */
    private static Block.Row joined(Block.Row row, Block.Row next) {
        List<RichText> cells = new ArrayList<>(row.cells().subList(0, Math.max(1, filled(row))));
        List<RichText> more = next.cells();
        if (!cells.isEmpty() && !more.isEmpty()) {
            RichText last = cells.remove(cells.size() - 1);
            cells.add(RichText.join(List.of(last, more.get(0))));
            cells.addAll(more.subList(1, Math.max(1, filled(next))));
        }
        while (cells.size() < row.cells().size()) {
            cells.add(RichText.EMPTY);
        }
        return new Block.Row(row.line(), row.header(), cells);
    }
}
