package org.glossgraph.glossary.syntax.rst;

import java.util.Locale;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.RichText;

/**
 * The content of Sphinx's {@code glossary} directive: lines with terms, several for one text, each
 * text indented below them. A term without a text is an entry of its own where a blank line parts
 * it from the next.
 */
final class TermList {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final BlockReader reader;
    private final ExplicitMarkup explicit;
    private final Lines lines;
    private final Page page;

    TermList(Page page, BlockReader reader) {
        this.page = page;
        this.reader = reader;
        this.explicit = new ExplicitMarkup(page, reader);
        this.lines = page.lines();
    }

    void read(Region region, Level level) {
        page.out().beginTermList();
        int i = lines.skipBlank(region.from(), region.to());
        while (i < region.to()) {
            Region rest = region.from(i);
            int end =
                    ExplicitMarkup.isAt(lines.get(i))
                            ? explicit.read(rest, level)
                            : entry(rest, level);
            i = lines.skipBlank(end, region.to());
        }
    }

    private int entry(Region region, Level level) {
        int i = region.from();
        while (isTerm(i, region)) {
            term(i);
            i++;
        }
        int next = lines.skipBlank(i, region.to());
        if (next == region.to()) {
            return next;
        }
        if (lines.get(next).indent() > region.indent()) {
            int end = lines.blockEnd(region.from(next - 1));
            if (i == region.from()) {
                indentedTerms(lines.region(next, end), level.quote());
                return end;
            }
            // Deeper than in a mere list: a directive names all its terms, so no item is one.
            reader.describe(lines.region(next, end), level.quote());
            return end;
        }
        if (next > i) {
            page.out().noDescription(lines.get(i).number());
        }
        return next;
    }

    /** Reads what no term stands before: terms that stand too far right. */
    private void indentedTerms(Region region, Level level) {
        if (level.isTooDeep()) {
            reader.read(region, level);
        } else {
            read(region, level);
        }
    }

    private boolean isTerm(int index, Region region) {
        return lines.hasText(index, region)
                && lines.get(index).indent() == region.indent()
                && !ExplicitMarkup.isAt(lines.get(index));
    }

    /** Writes a term with the anchor that Sphinx gives it. */
    private void term(int index) {
        RichText term = Classifier.removed(page.inlines().text(index, index + 1));
        String words = SIGNS.matcher(term.plain().toLowerCase(Locale.ROOT)).replaceAll("-");
        String slug = words.replaceAll("^-|-$", "");
        if (!slug.isEmpty()) {
            page.out().anchor("term-" + slug);
        }
        page.out().term(term);
    }
}
