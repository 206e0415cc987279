package org.glossgraph.glossary.syntax.latex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/**
 * Knows which blocks commands and environments have defined as entries. A document that has such
 * entries is read for them alone, unless more terms stand in its text: its chapters are no entries.
 */
final class EntryParts {
    /** Fewer definitions than these may be examples in a text about something else. */
    private static final int FEWEST_ENVIRONMENTS = 3;

    private final BitSet defined = new BitSet();
    private int commands;
    private int environments;
    private int lastCall;
    private int lastStart;

    /** Says that the block at an index belongs to an entry. */
    void add(int index) {
        defined.set(index);
    }

    /**
     * Ends an entry that an environment has defined. Where it has no title, its term stands in its
     * text, or else it is a text as others are.
     */
    void endEnvironment(List<Block> blocks, int start) {
        boolean empty = start >= blocks.size();
        if (empty || !(blocks.get(start) instanceof Block.Description text)) {
            environments += empty ? 0 : 1;
            return;
        }
        int line = text.line();
        Optional<UntitledDefinition> found = UntitledDefinition.of(text.text());
        if (found.isEmpty()) {
            blocks.set(start, new Block.Paragraph(line, 0, text.text()));
            return;
        }
        blocks.set(start, new Block.Description(line, found.get().text()));
        blocks.add(start, new Block.Term(line, found.get().term()));
        add(blocks.size() - 1);
        environments++;
    }

    /**
     * Ends an entry that a command has defined. Of two entries that one call of a macro defines,
     * and that share a name, one is the list of short forms' and one the glossary's: they are one.
     *
     * @param start the index of its first block
     * @param call the call of the macro that defines it; 0 for none
     */
    void endCommand(List<Block> blocks, int start, int call) {
        commands++;
        if (call > 0 && call == lastCall && shareName(blocks, lastStart, start)) {
            List<Block> merged = merged(blocks.subList(lastStart, blocks.size()));
            blocks.subList(lastStart, blocks.size()).clear();
            blocks.addAll(merged);
            defined.clear(blocks.size(), defined.length() + 1);
        } else {
            lastStart = start;
        }
        lastCall = call;
    }

    private static boolean shareName(List<Block> blocks, int first, int second) {
        Set<String> names = names(blocks.subList(first, second));
        return names(blocks.subList(second, blocks.size())).stream().anyMatch(names::contains);
    }

    private static Set<String> names(List<Block> entry) {
        Set<String> names = new LinkedHashSet<>();
        entry.stream()
                .filter(block -> block instanceof Block.Term)
                .forEach(block -> names.add(block.text().plain()));
        return names;
    }

    /** The names once each, then what is said; a text that only repeats a name says nothing. */
    private static List<Block> merged(List<Block> entries) {
        Set<String> names = names(entries);
        List<Block> terms = new ArrayList<>();
        List<Block> texts = new ArrayList<>();
        List<Span> anchors = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Block block : entries) {
            String plain = block.text().plain();
            if (!(block instanceof Block.Term)) {
                boolean says = !block.text().isBlank() && !names.contains(plain);
                texts.addAll(says ? List.of(block) : List.of());
            } else if (seen.add(plain)) {
                terms.add(block);
            } else {
                block.text()
                        .anchors()
                        .forEach(name -> anchors.add(Span.anchor(name, block.line())));
            }
        }
        Block first = terms.get(0);
        anchors.addAll(first.text().spans());
        terms.set(0, new Block.Term(first.line(), new RichText(anchors)));
        boolean described = texts.stream().anyMatch(block -> block instanceof Block.Description);
        if (!described) {
            terms.add(new Block.Description(first.line(), RichText.EMPTY));
        }
        terms.addAll(texts);
        return terms;
    }

    /** The blocks of the entries, with the headings right above them; or else all blocks. */
    List<Block> kept(List<Block> blocks) {
        int definitions = commands + (environments < FEWEST_ENVIRONMENTS ? 0 : environments);
        long others = 0;
        for (int i = 0; i < blocks.size(); i++) {
            others += !defined.get(i) && blocks.get(i) instanceof Block.Term ? 1 : 0;
        }
        if (definitions == 0 || others > definitions) {
            return blocks;
        }
        List<Block> kept = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i == blocks.size() || blocks.get(i) instanceof Block.Heading) {
                kept.addAll(part(blocks, start, i));
                start = i;
            }
        }
        return kept;
    }

    /** The entries between two headings, with the heading and the lists of terms beside them. */
    private List<Block> part(List<Block> blocks, int start, int end) {
        int first = defined.nextSetBit(start);
        if (first < 0 || first >= end) {
            return List.of();
        }
        List<Block> part = new ArrayList<>();
        for (int i = start; i < end; i++) {
            Block block = blocks.get(i);
            if (defined.get(i)
                    || block instanceof Block.Heading
                    || block instanceof Block.Term
                    || block instanceof Block.Description) {
                part.add(block);
            }
        }
        return part;
    }
}
