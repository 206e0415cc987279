package org.glossgraph.glossary.syntax.asciidoc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossgraph.glossary.block.Block;

/**
 * Where a document says which of its parts are its glossary, a part that is not, and that lists no
 * terms either, is left out.
 */
final class GlossarySections {
    private final Set<Integer> marked = new HashSet<>();
    private boolean listMarked;

    /** Marks the section whose heading stands at an index. */
    void mark(int index) {
        marked.add(index);
    }

    void markList() {
        listMarked = true;
    }

    /** The blocks of the parts that may hold entries, with the headings above them. */
    List<Block> kept(List<Block> blocks) {
        if (marked.isEmpty() && !listMarked) {
            return blocks;
        }
        List<Block> kept = new ArrayList<>();
        int glossaryLevel = 0;
        int start = 0;
        while (start < blocks.size()) {
            int end = start + 1;
            while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading)) {
                end++;
            }
            List<Block> part = blocks.subList(start, end);
            int level = part.get(0) instanceof Block.Heading heading ? heading.level() : 0;
            if (glossaryLevel > 0 && level <= glossaryLevel) {
                glossaryLevel = 0;
            }
            if (marked.contains(start)) {
                glossaryLevel = level;
            }
            if (glossaryLevel > 0 || part.stream().anyMatch(b -> b instanceof Block.Term)) {
                kept.addAll(part);
            } else if (level == 1) {
                kept.add(part.get(0));
            }
            start = end;
        }
        return kept;
    }
}
