package org.glossgraph.glossary.syntax.rst;

import java.util.Optional;
import java.util.regex.Pattern;

/** What begins with two dots: directives, targets, notes, replacements and comments. */
final class ExplicitMarkup {
    private static final Pattern NOTE =
            Pattern.compile("\\.\\. \\[(?:\\d{1,6}|\\*|#?[\\w.+:-]{0,60})](?:\\s.*)?");

    private final Page page;
    private final Lines lines;
    private final Directives directives;

    ExplicitMarkup(Page page, BlockReader reader) {
        this.page = page;
        this.lines = page.lines();
        this.directives = new Directives(page, reader);
    }

    static boolean isAt(Line line) {
        String text = line.text();
        return text.equals("..") || text.startsWith(".. ") || text.startsWith("__ ");
    }

    /** Reads what a region begins with; the index behind it. */
    int read(Region region, Level level) {
        int first = region.from();
        Optional<HyperlinkTarget> target = HyperlinkTarget.at(lines, first);
        if (target.isPresent()) {
            if (target.get().address().isEmpty()) {
                page.out().anchor(target.get().name());
            }
            return Math.min(region.to(), target.get().end());
        }
        boolean alone = lines.get(first).text().equals("..");
        if (alone && !lines.hasText(first + 1, region)) {
            return first + 1;
        }
        int end = lines.blockEnd(region);
        if (!NOTE.matcher(lines.get(first).text()).matches()) {
            Directive.at(lines, first, end)
                    .ifPresent(directive -> directives.read(directive, level));
        }
        return end;
    }
}
