package org.glossgraph.glossary.syntax.rst;

import java.util.ArrayList;
import java.util.List;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/** Reads the inline markup of a document. */
final class Inlines {
    private final Lines lines;
    private final Names names;

    Inlines(Lines lines) {
        this.lines = lines;
        this.names = Names.of(lines);
    }

    private Inlines(Lines lines, Names names) {
        this.lines = lines;
        this.names = names;
    }

    /** A reader of other lines of the same document. */
    Inlines of(Lines others) {
        return new Inlines(others, names);
    }

    /** The text of some lines. */
    RichText text(int from, int to) {
        return text(lines.joined(from, to), lines.get(from).number());
    }

    /** A text that begins on a line. */
    RichText text(String raw, int line) {
        return new InlineScanner(raw, line, names).read();
    }

    /** Lines that the author parted, with those of each that continue it. */
    RichText parted(List<RichText> parts) {
        List<Span> spans = new ArrayList<>();
        for (RichText part : parts) {
            if (!spans.isEmpty()) {
                spans.add(Span.lineEnd(Span.Kind.HARD_BREAK, part.line()));
            }
            spans.addAll(part.spans());
        }
        return new RichText(spans);
    }
}
