package org.glossgraph.glossary.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;

/**
 * Terms whose text is still to be written, among lines or items of a term, a sign and a text: short
 * lines without the sign that begin as the terms do, and are few.
 *
 * @param lines the lines of these terms
 */
record BareTerms(Set<RichText> lines) {
    private static final int FEWEST_LEADS = 3;
    private static final int MOST_WORDS = 4;
    private static final Set<Layout> LAYOUTS =
            Set.of(Layout.TERM_COLON, Layout.TERM_DASH, Layout.TERM_EQUALS, Layout.TERM_SIGN);

    /**
     * The terms without a text in a part of a document.
     *
     * @param leads whether a line has a term, a sign and a text
     */
    static BareTerms of(Layout layout, List<Block> blocks, Predicate<RichText> leads) {
        if (!LAYOUTS.contains(layout)) {
            return new BareTerms(Set.of());
        }
        Set<RichText> bare = new HashSet<>();
        int entries = 0;
        int small = 0;
        for (Block block : blocks) {
            if (block.depth() == 0 && holdsLines(block)) {
                for (RichText line : block.text().lines()) {
                    boolean lead = leads.test(line);
                    entries += lead ? 1 : 0;
                    small += lead && Shape.startsSmall(line.plain()) ? 1 : 0;
                    if (!lead && entries > 0 && isShort(line.plain())) {
                        bare.add(line);
                    }
                }
            }
        }
        boolean smallTerms = 2 * small > entries;
        bare.removeIf(line -> Shape.startsSmall(line.plain()) != smallTerms);
        boolean few = entries >= FEWEST_LEADS && 2 * bare.size() <= entries;
        return new BareTerms(few ? bare : Set.of());
    }

    private static boolean holdsLines(Block block) {
        return block instanceof Block.Item || block instanceof Block.Paragraph;
    }

    private static boolean isShort(String line) {
        return Shape.isTerm(line)
                && Shape.words(line) <= MOST_WORDS
                && !line.strip().endsWith(":")
                && Rubric.of(line).isEmpty();
    }

    boolean isOne(RichText line) {
        return lines.contains(line);
    }

    /**
     * Whether lines without a text stand among the others in a paragraph of lines; most of them
     * would have found room behind the line before, had that gone on.
     */
    boolean areAmong(List<RichText> paragraph, LineEnds ends) {
        int bare = 0;
        int free = 0;
        for (int i = 0; i < paragraph.size(); i++) {
            if (isOne(paragraph.get(i))) {
                bare++;
                free += i == 0 || ends.hasRoom(paragraph.get(i - 1), paragraph.get(i)) ? 1 : 0;
            }
        }
        return bare > 0 && 2 * free >= bare;
    }
}
