package org.glossgraph.glossary.outline;

import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.layout.Explanation;
import org.glossgraph.glossary.layout.Layout;
import org.glossgraph.glossary.layout.Shape;

/**
 * Tells, among headings that are terms, the heading of a list of entries from a term whose text is
 * a list.
 */
final class EntryList {
    private static final int LONG = 2;
    private static final double SURE = 0.8;
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}[.)]\\s.*");

    private EntryList() {}

    /**
     * Whether a part is a list of entries below a heading: a table of abbreviations, say.
     *
     * @param terms how many headings of its level are terms
     */
    static boolean isSection(Part part, int terms) {
        return part.listsEntries()
                && !isDefined(part)
                && part.explanation()
                        .filter(e -> e.drafts().size() > LONG && e.score() > SURE)
                        .filter(e -> !isOwn(part, e, terms))
                        .isPresent();
    }

    /**
     * Whether the items below one of many terms are fewer than these, so that they are its kinds;
     * where the heading is numbered as a term is, it need not be many.
     */
    private static boolean isOwn(Part part, Explanation list, int terms) {
        boolean items = list.layout() != Layout.DEFINITION_LIST;
        int factor = NUMBER.matcher(part.name()).matches() ? 1 : 2;
        return items && !Shape.isTitle(part.name()) && factor * list.drafts().size() <= terms;
    }

    /** Whether a part with a list says first what its heading means. */
    static boolean isDefined(Part part) {
        return Shape.isProse(part.opening())
                && !Shape.isIntroduction(part.opening())
                && !Shape.isTitle(part.name())
                && beginsLater(part);
    }

    /** Whether text stands before the first entry of a part. */
    private static boolean beginsLater(Part part) {
        int first = part.explanation().map(e -> e.drafts().get(0).line()).orElse(0);
        return part.body().get(0).line() < first && part.body().get(0) instanceof Block.Paragraph;
    }
}
