package org.glossgraph.glossary.syntax.rst;

import java.util.List;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;

/**
 * Reads the cells of a table.
 *
 * @param page the document
 * @param level where the table stands
 */
record Cells(Page page, Level level) {
    /** The texts in a cell, each on a line of its own. */
    RichText text(List<Line> lines) {
        if (lines.isEmpty()) {
            return RichText.EMPTY;
        }
        Page cell = page.of(lines);
        new BlockReader(cell).read(cell.lines().all(), level.cell());
        return page.inlines().parted(texts(cell.out().blocks()));
    }

    private static List<RichText> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).filter(text -> !text.isBlank()).toList();
    }
}
