package org.glossgraph.glossary.syntax.rst;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/** Reads what directives hold. */
final class Directives {
    private static final Map<String, String> VERSIONS =
            Map.of(
                    "versionadded", "New in version",
                    "versionchanged", "Changed in version",
                    "versionremoved", "Removed in version",
                    "deprecated", "Deprecated since version");

    /** What may stand between the names that a note points at. */
    private static final Set<String> BETWEEN_NAMES = Set.of("", "and", "or", "the", "also", "see");

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Page page;
    private final BlockReader reader;
    private final Lines lines;
    private final BlockWriter out;

    Directives(Page page, BlockReader reader) {
        this.page = page;
        this.reader = reader;
        this.lines = page.lines();
        this.out = page.out();
    }

    void read(Directive directive, Level around) {
        Level level = around.directive();
        Region content = directive.content(lines);
        if (level.isTooDeep()) {
            reader.read(content, level);
            return;
        }
        switch (DirectiveKind.of(directive.name())) {
            case GLOSSARY -> new TermList(page, reader).read(directive.whole(lines), level);
            case TEXT -> reader.read(directive.whole(lines), level);
            case TITLED -> titled(directive, level);
            case RUBRIC -> rubric(directive, level);
            case SEE_ALSO -> seeAlso(directive.whole(lines), level);
            case VERSION -> version(directive, level);
            case CODE -> reader.code(content, level);
            case MATH -> math(directive.whole(lines), level);
            case LIST_TABLE -> out.table(level, new ListTable(page, level).rows(directive));
            case CSV_TABLE -> out.table(level, new CsvTable(page).rows(directive));
            case CONTENT -> reader.read(content, level);
            case NOISE -> {}
        }
    }

    private RichText words(String raw, Directive directive) {
        return page.inlines().text(raw, lines.get(directive.first()).number());
    }

    /** A title is set as a term before its text may be: some lists of terms are made so. */
    private void titled(Directive directive, Level level) {
        if (!directive.argument().isEmpty()) {
            RichText title = words(directive.argument(), directive);
            List<Span> spans = new ArrayList<>();
            title.spans().forEach(span -> spans.add(strong(span)));
            out.paragraph(level, new RichText(spans));
        }
        reader.read(directive.content(lines), level);
    }

    private static Span strong(Span span) {
        return new Span(span.kind(), span.text(), span.line(), true, false, span.target());
    }

    private void rubric(Directive directive, Level level) {
        RichText title = words(directive.argument(), directive);
        if (level.depth() > 0 || level.inside()) {
            out.paragraph(level, title);
        } else if (!title.isBlank()) {
            out.heading(page.titles().current() + 1, title);
        }
        reader.read(directive.content(lines), level);
    }

    private void version(Directive directive, Level level) {
        String[] argument = directive.argument().split("\\s+", 2);
        String label = VERSIONS.get(directive.name()) + " " + argument[0];
        out.lead(level, words(label + (argument.length > 1 ? ": " + argument[1] : "."), directive));
        reader.read(directive.content(lines), level);
        out.endLead();
    }

    /** Where nothing but names stands, the note is a list of references. */
    private void seeAlso(Region region, Level level) {
        int before = out.size();
        reader.read(region, level);
        out.change(before, Directives::asReferences);
    }

    private static Block asReferences(Block block) {
        List<Span> spans = block.text().spans();
        boolean linked = spans.stream().anyMatch(span -> !span.target().isEmpty());
        boolean onlyNames =
                spans.stream()
                        .filter(span -> span.target().isEmpty())
                        .flatMap(span -> WORD_END.splitAsStream(span.text()))
                        .allMatch(word -> BETWEEN_NAMES.contains(word.toLowerCase(Locale.ROOT)));
        if (!linked || !onlyNames || !(block instanceof Block.Paragraph)) {
            return block;
        }
        List<Span> labelled = new ArrayList<>(spans);
        labelled.add(0, Span.words("See also: ", block.line()));
        return new Block.Paragraph(block.line(), block.depth(), new RichText(labelled));
    }

    private void math(Region region, Level level) {
        int from = lines.skipBlank(region.from(), region.to());
        if (from < region.to()) {
            String formula = lines.joined(from, region.to()).strip().replaceAll("\\s+", " ");
            int line = lines.get(from).number();
            Span span = new Span(Span.Kind.MATH, "$$" + formula + "$$", line, false, false, "");
            out.paragraph(level, new RichText(List.of(span)));
        }
    }
}
