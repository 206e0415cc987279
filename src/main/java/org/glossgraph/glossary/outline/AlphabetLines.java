package org.glossgraph.glossary.outline;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.glossgraph.glossary.block.Block;

/** Paragraphs of a single letter that part an alphabetical list; they hold nothing to read. */
final class AlphabetLines {
    private AlphabetLines() {}

    /** These paragraphs, if there are several and their letters are in order. */
    static Set<Block> in(List<Block> blocks) {
        List<Block> letters =
                blocks.stream()
                        .filter(block -> block instanceof Block.Paragraph && block.depth() == 0)
                        .filter(block -> isLetter(block.text().plain().strip()))
                        .toList();
        for (int i = 1; i < letters.size(); i++) {
            if (letter(letters.get(i - 1)) >= letter(letters.get(i))) {
                return Set.of();
            }
        }
        Set<Block> found = Collections.newSetFromMap(new IdentityHashMap<>());
        found.addAll(letters.size() > 1 ? letters : List.of());
        return found;
    }

    private static boolean isLetter(String text) {
        return text.length() == 1 && Character.isLetter(text.charAt(0));
    }

    private static char letter(Block block) {
        return Character.toUpperCase(block.text().plain().strip().charAt(0));
    }
}
