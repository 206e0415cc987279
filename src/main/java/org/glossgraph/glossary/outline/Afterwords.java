package org.glossgraph.glossary.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.layout.Layout;

/**
 * Finds the headings that say something about a glossary once it is over. Where a table or a
 * definition list has named the terms, a few headings behind it with several paragraphs or a list
 * below each are no further terms: {@code How we use them}, {@code Adding a term}.
 */
final class Afterwords {
    /** The list must have so many entries for each heading behind it. */
    private static final int RATIO = 2;

    private static final int MOST = 3;

    /** So many bold names, as regular as this, are further entries. */
    private static final int FEWEST = 4;

    private static final double SURE = 0.95;

    private Afterwords() {}

    /** The places of such headings among the parts. */
    static Set<Integer> in(List<Part> parts) {
        int listed = 0;
        int last = 0;
        for (int i = 0; i < parts.size(); i++) {
            int entries = listed(parts.get(i));
            if (entries == 0 && listed == 0 && parts.get(i).hasText() && i > 1) {
                return Set.of();
            }
            listed += entries;
            last = entries > 0 ? i : last;
        }
        Set<Integer> behind = new HashSet<>();
        int paragraphs = 0;
        for (int i = last + 1; i < parts.size() && listed > 0; i++) {
            Part part = parts.get(i);
            if (part.hasChildren()
                    || part.level() < parts.get(last).level()
                    || isMarkedList(part)) {
                return Set.of();
            }
            behind.add(i);
            paragraphs += isOneParagraph(part) ? 1 : 0;
        }
        boolean few = behind.size() <= MOST && listed >= RATIO * behind.size();
        return few && paragraphs == 0 ? behind : Set.of();
    }

    /** Whether a part is nothing but several bold names, each with a text. */
    private static boolean isMarkedList(Part part) {
        return part.explanation()
                .filter(e -> e.layout() == Layout.BOLD_LEAD && e.score() >= SURE)
                .filter(e -> e.drafts().size() >= FEWEST)
                .filter(e -> e.drafts().get(0).line() == part.body().get(0).line())
                .isPresent();
    }

    /** How many entries a part names in a table or a definition list. */
    private static int listed(Part part) {
        return part.explanation()
                .filter(e -> e.layout() == Layout.TABLE || e.layout() == Layout.DEFINITION_LIST)
                .filter(e -> !EntryList.isDefined(part))
                .map(e -> e.drafts().size())
                .orElse(0);
    }

    /** Whether a part has the look of a definition, or has no text at all. */
    private static boolean isOneParagraph(Part part) {
        List<Block> blocks =
                part.body().stream().filter(block -> !(block instanceof Block.Rule)).toList();
        return blocks.size() < 2 && blocks.stream().noneMatch(Block.Item.class::isInstance);
    }
}
