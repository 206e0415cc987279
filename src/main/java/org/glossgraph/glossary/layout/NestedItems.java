package org.glossgraph.glossary.layout;

import java.util.List;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;

/** A list whose items are terms, each with its text below it in the item. */
final class NestedItems {
    private NestedItems() {}

    static Explanation explain(Layout layout, List<Block> blocks) {
        Drafts drafts = new Drafts();
        int items = 0;
        int other = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Item && block.depth() == 0) {
                items++;
                begin(drafts, block);
            } else if (block.depth() > 0) {
                drafts.add(lifted(block));
            } else {
                drafts.end();
                other += items > 0 ? 1 : 0;
            }
        }
        List<Draft> all = drafts.all();
        long good = all.stream().filter(NestedItems::isGood).count();
        double score = good < 2 ? 0 : (double) good / (items + other);
        return new Explanation(layout, score, all, List.of());
    }

    private static boolean isGood(Draft draft) {
        return !draft.body().isEmpty() && Shape.isTerm(draft.headings().get(0).plain());
    }

    private static void begin(Drafts drafts, Block item) {
        List<RichText> lines = item.text().lines();
        drafts.begin(lines.get(0));
        if (lines.size() > 1) {
            RichText rest = RichText.join(lines.subList(1, lines.size()));
            drafts.add(new Block.Paragraph(rest.line(), 0, rest));
        }
    }

    /** The block as it stands where the item around it is taken away. */
    static Block lifted(Block block) {
        if (block instanceof Block.Item) {
            return new Block.Item(block.line(), block.depth() - 1, block.text());
        }
        return block instanceof Block.Paragraph
                ? new Block.Paragraph(block.line(), block.depth() - 1, block.text())
                : block;
    }
}
