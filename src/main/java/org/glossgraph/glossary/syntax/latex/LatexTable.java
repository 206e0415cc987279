package org.glossgraph.glossary.syntax.latex;

import java.util.ArrayList;
import java.util.List;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/** The rows of a table as they are read. */
final class LatexTable {
    private final int line;
    private final List<List<RichText>> rows = new ArrayList<>();
    private List<RichText> row = new ArrayList<>();
    private int rules;
    private int ruledHead;
    private int statedHead;

    LatexTable(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    void endCell(RichText cell) {
        row.add(cell);
    }

    void endRow(RichText cell) {
        row.add(cell);
        if (row.stream().anyMatch(each -> !each.isBlank())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    /** A line across; one below the first row may set the head off. */
    void rule() {
        rules += rows.isEmpty() ? 0 : 1;
        ruledHead = rows.size() == 1 ? 1 : ruledHead;
    }

    /** Ends the head, or what is set again on each page: the first head is kept. */
    void endHead() {
        if (statedHead == 0) {
            statedHead = rows.size();
        }
        rows.subList(statedHead, rows.size()).clear();
    }

    /** The rows; the first ones are the head where commands, rules or bold letters say so. */
    List<Block.Row> rows() {
        int head = head();
        List<Block.Row> result = new ArrayList<>();
        for (List<RichText> cells : rows) {
            int first =
                    cells.stream()
                            .mapToInt(RichText::line)
                            .filter(number -> number > 0)
                            .findFirst()
                            .orElse(line);
            result.add(new Block.Row(first, result.size() < head, cells));
        }
        return result;
    }

    private int head() {
        if (statedHead > 0) {
            return statedHead;
        }
        boolean bold = rows.size() > 1 && isStrong(rows.get(0)) && !isStrong(rows.get(1));
        boolean eachRuled = rules >= rows.size() && rows.size() > 2;
        return bold || (ruledHead > 0 && !eachRuled) ? 1 : 0;
    }

    private static boolean isStrong(List<RichText> cells) {
        return cells.stream()
                .flatMap(cell -> cell.spans().stream())
                .filter(span -> !span.text().isBlank())
                .allMatch(Span::strong);
    }
}
