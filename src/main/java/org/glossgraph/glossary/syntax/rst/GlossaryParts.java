package org.glossgraph.glossary.syntax.rst;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.glossgraph.glossary.block.Block;

/**
 * The parts of a document with a list of terms that belong to its glossary. An author who lists the
 * terms in a directive has said what the entries are: a section of mere text is about them.
 */
final class GlossaryParts {
    private GlossaryParts() {}

    /** The blocks without the sections that hold, in all their depth, no terms and no table. */
    static List<Block> of(List<Block> blocks) {
        Deque<List<Block>> kept = new ArrayDeque<>();
        int end = blocks.size();
        int child = 0;
        boolean holds = false;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            holds |= block instanceof Block.Term || block instanceof Block.Table;
            if (block instanceof Block.Heading heading) {
                if (holds || child > heading.level()) {
                    kept.push(blocks.subList(i, end));
                    child = heading.level();
                }
                end = i;
                holds = false;
            }
        }
        kept.push(blocks.subList(0, end));
        return kept.stream().flatMap(List::stream).toList();
    }
}
