package org.glossgraph.glossary.syntax.rst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossgraph.glossary.block.RichText;

/**
 * Reads the body elements of a document. A body is looked through once for every body around it,
 * and those are limited, so that a document is read in linear time.
 */
final class BlockReader {
    private final Page page;
    private final Lines lines;
    private final BlockWriter out;
    private final ExplicitMarkup explicit;

    BlockReader(Page page) {
        this.page = page;
        this.lines = page.lines();
        this.out = page.out();
        this.explicit = new ExplicitMarkup(page, this);
    }

    /** Reads a body. */
    void read(Region region, Level level) {
        boolean loose = TermLines.mayStandIn(lines, region, level);
        int i = lines.skipBlank(region.from(), region.to());
        while (i < region.to()) {
            i = lines.skipBlank(next(region.from(i), level, loose), region.to());
        }
    }

    private int next(Region region, Level level, boolean loose) {
        if (level.isTooDeep()) {
            return paragraph(region, level);
        }
        Optional<TermLines> terms = loose ? TermLines.at(lines, region) : Optional.empty();
        return terms.map(found -> definition(region, found, level))
                .orElseGet(() -> element(region, level));
    }

    /** Reads the element that a region begins with; the index behind it. */
    private int element(Region region, Level level) {
        Line line = lines.get(region.from());
        if (line.indent() > region.indent()) {
            return quote(region, level);
        }
        if (ExplicitMarkup.isAt(line)) {
            return explicit.read(region, level);
        }
        int marker = Marker.ofItem(lines, region.from(), region);
        if (marker > 0) {
            return item(region, level, marker);
        }
        int name = Marker.fieldEnd(line.text());
        if (name > 0) {
            return field(region, level, name);
        }
        return special(region, level).orElseGet(() -> text(region, level));
    }

    private Optional<Integer> special(Region region, Level level) {
        Line line = lines.get(region.from());
        String text = line.text();
        if (text.startsWith(">>>")) {
            return Optional.of(doctest(region, level));
        }
        if (text.equals("|") || text.startsWith("| ")) {
            return Optional.of(lineBlock(region, level));
        }
        if (GridTable.isAt(line)) {
            return Optional.of(new GridTable(page).read(region, level));
        }
        if (SimpleTable.isAt(line)) {
            return Optional.of(new SimpleTable(page).read(region, level));
        }
        if (Titles.isOverlined(lines, region.from(), region.to())) {
            title(region.from() + 1, text.charAt(0), true, level);
            return Optional.of(region.from() + 3);
        }
        if (Titles.isTransition(line)) {
            out.rule(line.number());
            return Optional.of(region.from() + 1);
        }
        return Optional.empty();
    }

    private int quote(Region region, Level level) {
        int end = lines.blockEnd(region);
        read(lines.region(region.from(), end), level.quote());
        return end;
    }

    private int item(Region region, Level level, int marker) {
        int first = region.from();
        int end = lines.blockEnd(region);
        lines.set(first, lines.get(first).from(marker));
        align(first, end);
        out.beginItem();
        read(lines.region(first, end), level.item());
        out.end();
        return end;
    }

    /** Lines below the first that stand a little left of its text belong to it. */
    private void align(int first, int end) {
        int least = lines.region(first, end).indent();
        lines.set(first, lines.get(first).at(least));
    }

    private int field(Region region, Level level, int nameEnd) {
        int first = region.from();
        int end = lines.blockEnd(region);
        Line line = lines.get(first);
        String name = line.text().substring(1, nameEnd);
        boolean aboutItself = level.nesting() == 0 && !out.hasText();
        if (aboutItself && DocumentFields.isOne(name)) {
            return end;
        }
        RichText words = page.inlines().text("**" + name + ":**", line.number());
        out.lead(level, words);
        body(first, end, nameEnd + 1);
        read(lines.region(first, end), level.quote());
        out.endLead();
        return end;
    }

    /** Takes a mark off a first line, whose text then stands where that of the others does. */
    private void body(int first, int end, int mark) {
        Line rest = lines.get(first).from(mark);
        int indent = first + 1 < end ? lines.region(first + 1, end).indent() : rest.indent();
        lines.set(first, rest.isBlank() ? rest.cleared() : rest.at(indent));
    }

    private int doctest(Region region, Level level) {
        int end = lines.untilBlank(region.from(), region.to());
        code(lines.region(region.from(), end), level);
        return end;
    }

    /** Writes lines as code. */
    void code(Region region, Level level) {
        int from = lines.skipBlank(region.from(), region.to());
        if (from < region.to()) {
            Region body = new Region(from, region.to(), region.indent());
            out.code(level, lines.get(from).number(), lines.verbatim(body));
        }
    }

    private int lineBlock(Region region, Level level) {
        List<RichText> parts = new ArrayList<>();
        int i = region.from();
        while (lines.hasText(i, region) && lines.get(i).text().charAt(0) == '|') {
            int end = i + 1;
            while (lines.hasText(end, region)
                    && lines.get(end).indent() > region.indent()
                    && lines.get(end).text().charAt(0) != '|') {
                end++;
            }
            lines.set(i, lines.get(i).from(1));
            parts.add(page.inlines().text(i, end));
            i = end;
        }
        parts.removeIf(RichText::isBlank);
        out.paragraph(level, page.inlines().parted(parts));
        return i;
    }

    private void title(int index, char sign, boolean overlined, Level level) {
        RichText text = page.inlines().text(index, index + 1);
        if (level.depth() == 0 && !level.inside()) {
            out.heading(page.titles().level(sign, overlined), text);
        } else {
            out.paragraph(level, text);
        }
    }

    private int text(Region region, Level level) {
        int first = region.from();
        boolean followed = lines.hasText(first + 1, region);
        if (followed && Titles.isUnderlined(lines.get(first), lines.get(first + 1))) {
            title(first, lines.get(first + 1).text().charAt(0), false, level);
            return first + 2;
        }
        if (followed && lines.get(first + 1).indent() > region.indent()) {
            return definition(region, new TermLines(first, first + 1, first + 1), level);
        }
        int end = paragraph(region, level);
        return lines.get(end - 1).text().endsWith("::") ? literal(region.from(end), level) : end;
    }

    private int definition(Region region, TermLines terms, Level level) {
        int end = lines.blockEnd(region.from(terms.to() - 1));
        Region body = lines.region(terms.text(), end);
        for (int i = terms.from(); i < terms.to(); i++) {
            RichText term = page.inlines().text(i, i + 1);
            if (level.inside()) {
                out.paragraph(level, term);
            } else {
                out.term(Classifier.removed(term));
            }
        }
        if (level.inside()) {
            read(body, level.item());
        } else {
            describe(body, level);
        }
        return end;
    }

    /** Reads what is said about the terms before it. */
    void describe(Region body, Level level) {
        int before = out.size();
        out.beginDescription();
        read(body, level.item());
        out.end();
        if (out.size() == before) {
            out.noDescription(lines.get(body.from()).number());
        }
    }

    /** Reads the lines up to one that is blank or indented otherwise. */
    private int paragraph(Region region, Level level) {
        int first = region.from();
        int end = first + 1;
        while (lines.hasText(end, region)
                && (level.isTooDeep() || lines.get(end).indent() == region.indent())) {
            end++;
        }
        String raw = lines.joined(first, end);
        String kept = raw.endsWith("::") ? beforeLiteral(raw) : raw;
        if (!kept.isBlank()) {
            out.paragraph(level, page.inlines().text(kept, lines.get(first).number()));
        }
        return end;
    }

    /** A colon stays right behind a word; the mark goes where it stands apart. */
    private static String beforeLiteral(String raw) {
        String words = raw.substring(0, raw.length() - 2);
        String stripped = words.stripTrailing();
        return stripped.isEmpty() || !stripped.equals(words) ? stripped : words + ":";
    }

    /** Reads the literal block behind a paragraph, indented or quoted, if there is one. */
    private int literal(Region region, Level level) {
        int from = lines.skipBlank(region.from(), region.to());
        if (from == region.to()) {
            return from;
        }
        Region rest = region.from(from);
        char sign = lines.get(from).text().charAt(0);
        int end = from;
        if (lines.get(from).indent() > region.indent()) {
            end = lines.blockEnd(rest);
        } else if (Titles.isSign(sign)) {
            while (lines.hasText(end, rest) && lines.get(end).text().charAt(0) == sign) {
                end++;
            }
        }
        code(lines.region(from, end), level);
        return Math.max(end, region.from());
    }
}
