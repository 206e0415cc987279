package org.glossgraph.glossary.syntax.rst;

import java.util.ArrayList;
import java.util.List;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;

/** A table that is written as a list of lists. */
final class ListTable {
    private final Cells cells;
    private final Lines lines;

    ListTable(Page page, Level level) {
        this.cells = new Cells(page, level);
        this.lines = page.lines();
    }

    List<Block.Row> rows(Directive directive) {
        int headers = directive.number("header-rows");
        List<Block.Row> rows = new ArrayList<>();
        for (Region item : items(directive.content(lines))) {
            List<RichText> texts = new ArrayList<>();
            for (Region cell : items(item)) {
                texts.add(cells.text(lines.between(cell)));
            }
            if (!texts.isEmpty()) {
                int line = lines.get(item.from()).number();
                rows.add(new Block.Row(line, rows.size() < headers, texts));
            }
        }
        return rows;
    }

    /** The items of a list, without their marks. */
    private List<Region> items(Region list) {
        List<Region> items = new ArrayList<>();
        int i = lines.skipBlank(list.from(), list.to());
        while (i < list.to()) {
            Region rest = list.from(i);
            int marker = Marker.ofItem(lines, i, rest);
            int end = lines.blockEnd(rest);
            lines.set(i, lines.get(i).from(marker));
            items.add(lines.region(i, end));
            i = lines.skipBlank(end, list.to());
        }
        return items;
    }
}
