package org.glossgraph.glossary.syntax.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;

/**
 * The footnotes of a document. They are no part of its text; but what a heading or a short item
 * without any text has as its footnote is its text.
 */
final class Footnotes {
    private static final int MOST_WORDS = 6;

    private final MarkdownInlines inlines;
    private final Map<String, List<RichText>> notes = new HashMap<>();
    private final IdentityHashMap<Block, String> marked = new IdentityHashMap<>();

    Footnotes(MarkdownInlines inlines) {
        this.inlines = inlines;
    }

    /** Keeps a footnote for what refers to it. */
    void add(FootnoteDefinition note) {
        List<RichText> paragraphs = notes.computeIfAbsent(note.getLabel(), l -> new ArrayList<>());
        for (Node node = note.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph) {
                paragraphs.add(inlines.text(node));
            }
        }
    }

    /** Remembers the first footnote that a block refers to; gives the block back. */
    Block marked(Block block, Node node) {
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof FootnoteReference reference) {
                marked.putIfAbsent(block, reference.getLabel());
            }
        }
        return block;
    }

    /** The blocks with the footnotes that are the only text of what refers to them. */
    List<Block> inPlace(List<Block> blocks) {
        if (notes.isEmpty()) {
            return blocks;
        }
        List<Block> result = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            result.add(block);
            boolean bare = i + 1 == blocks.size() || isBare(block, blocks.get(i + 1));
            if (bare && marked.containsKey(block)) {
                int depth = block instanceof Block.Item ? block.depth() + 1 : 0;
                notes.getOrDefault(marked.get(block), List.of())
                        .forEach(text -> result.add(new Block.Paragraph(text.line(), depth, text)));
            }
        }
        return result;
    }

    private static boolean isBare(Block block, Block next) {
        if (block instanceof Block.Item) {
            boolean brief = block.text().plain().split("\\s+", MOST_WORDS + 2).length <= MOST_WORDS;
            boolean nested = next.depth() > block.depth();
            return brief && !nested && block.text().plain().indexOf(':') < 0;
        }
        return next instanceof Block.Heading;
    }
}
