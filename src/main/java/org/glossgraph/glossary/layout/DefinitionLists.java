package org.glossgraph.glossary.layout;

import java.util.List;
import org.glossgraph.glossary.block.Block;

/** A definition list: the syntax itself says what is a term. */
final class DefinitionLists {
    private DefinitionLists() {}

    static Explanation explain(List<Block> blocks) {
        Drafts drafts = new Drafts();
        int other = 0;
        int pairs = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Term) {
                add(drafts, block);
                pairs++;
            } else if (block instanceof Block.Description) {
                drafts.add(new Block.Paragraph(block.line(), 0, block.text()));
            } else if (block.depth() > 0 || block instanceof Block.Code) {
                drafts.add(NestedItems.lifted(block));
            } else {
                drafts.end();
                other += pairs > 0 ? 1 : 0;
            }
        }
        double score = pairs == 0 ? 0 : (pairs + 0.5) / (pairs + 0.5 + 0.5 * other);
        return new Explanation(Layout.DEFINITION_LIST, score, drafts.all(), List.of());
    }

    private static void add(Drafts drafts, Block term) {
        if (drafts.isOpen() && !drafts.hasText()) {
            drafts.addHeading(term.text());
        } else {
            drafts.begin(term.text());
        }
    }
}
