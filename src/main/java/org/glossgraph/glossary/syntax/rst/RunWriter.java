package org.glossgraph.glossary.syntax.rst;

import java.util.ArrayList;
import java.util.List;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/** Writes the runs of a text as they are found: takes off escapes and counts the lines. */
final class RunWriter {
    /** How words are set. */
    enum Style {
        PLAIN,
        EMPHASIS,
        STRONG
    }

    private final List<Span> spans = new ArrayList<>();
    private int line;

    RunWriter(int line) {
        this.line = line;
    }

    RichText text() {
        return new RichText(spans).strip();
    }

    int line() {
        return line;
    }

    void plain(String raw) {
        words(raw, Style.PLAIN, "");
    }

    /** Words as they stand in the source; their target is empty where they link to nothing. */
    void words(String raw, Style style, String target) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean escape = c == '\\' && i + 1 < raw.length();
            if (escape) {
                i++;
                c = raw.charAt(i);
            }
            if (c == '\n') {
                flush(words, style, target);
                line++;
                if (!escape) {
                    spans.add(Span.lineEnd(Span.Kind.SOFT_BREAK, line));
                }
            } else if (!escape || !Character.isWhitespace(c)) {
                words.append(c);
            }
        }
        flush(words, style, target);
    }

    private void flush(StringBuilder words, Style style, String target) {
        if (!words.isEmpty()) {
            boolean strong = style == Style.STRONG;
            boolean emphasised = style == Style.EMPHASIS;
            Span.Kind kind = Span.Kind.TEXT;
            spans.add(new Span(kind, words.toString(), line, strong, emphasised, target));
            words.setLength(0);
        }
    }

    /** Code or a formula, with its delimiters. */
    void verbatim(Span.Kind kind, String raw) {
        spans.add(new Span(kind, raw.replace('\n', ' '), line, false, false, ""));
        skip(raw);
    }

    /** Runs that stand for a mark. */
    void runs(List<Span> runs) {
        spans.addAll(runs);
    }

    void anchor(String name) {
        spans.add(Span.anchor(name, line));
    }

    /** Goes on behind what began on a line, however much of it was written. */
    void continueOn(int first, String raw) {
        line = first;
        skip(raw);
    }

    /** Counts the lines of what is not written. */
    void skip(String raw) {
        line += (int) raw.chars().filter(c -> c == '\n').count();
    }
}
