package org.glossgraph.glossary.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;

/** What a document ends with about itself: its date, its rights, its tools, ways to other pages. */
final class Imprint {
    private static final int LONGEST = 200;
    private static final Pattern LINE =
            Pattern.compile(
                    "(?i)^\\W*(?:(?:this )?(?:page|document|file|glossary) (?:was )?)?last"
                            + " (?:updated?|modified|changed|edited|reviewed|revised)\\b.*"
                            + "|^\\W*(?:copyright (?:\\(c\\)|©|by\\b|\\d{4})|©|\\(c\\)\\s|all rights reserved|licen[cs]ed under\\b"
                            + "|generated (?:by|on|with)\\b|powered by\\b|made with\\b|built with\\b"
                            + "|edit this page\\b"
                            + "|(?:back|return) to (?:the )?(?:top|index|contents|home|start|glossary|main)\\b).*");

    private Imprint() {}

    /** The blocks without the imprint at their end. */
    static List<Block> removed(List<Block> blocks) {
        int end = blocks.size();
        int last = end;
        while (last > 0 && isEnd(blocks.get(last - 1))) {
            last--;
            end = isLine(blocks.get(last)) ? last : end;
        }
        return blocks.subList(0, end);
    }

    private static boolean isEnd(Block block) {
        return block instanceof Block.Rule || isLine(block);
    }

    private static boolean isLine(Block block) {
        String text = block instanceof Block.Paragraph ? block.text().plain() : "";
        return block.depth() == 0
                && !text.isEmpty()
                && text.length() <= LONGEST
                && LINE.matcher(text).matches();
    }
}
