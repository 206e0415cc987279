package org.glossgraph.glossary.block;

import java.util.ArrayList;
import java.util.List;

/** A text as it grows: blanks collapse, neighbours with the same marks become one run. */
public final class RichTextBuilder {
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Marks marks = Marks.NONE;
    private int line;
    private boolean blank = true;

    /** Adds words; any white space in them counts as one blank. */
    public void add(String words, Marks newMarks, int newLine) {
        for (int i = 0; i < words.length(); i++) {
            add(words.charAt(i), newMarks, newLine);
        }
    }

    /** Adds a character. */
    public void add(char c, Marks newMarks, int newLine) {
        boolean isBlank = c == ' ' || c == '\t' || c == '\n';
        if (isBlank && blank) {
            return;
        }
        if (!newMarks.equals(marks) || run.isEmpty()) {
            endRun();
            marks = newMarks;
            line = newLine;
        }
        run.append(isBlank ? ' ' : c);
        blank = isBlank;
    }

    /** Adds code or a formula, with its delimiters. */
    public void addVerbatim(Span.Kind kind, String literal, Marks around, int newLine) {
        endRun();
        spans.add(
                new Span(
                        kind,
                        literal,
                        newLine,
                        around.strong(),
                        around.emphasised(),
                        around.target()));
        blank = false;
    }

    /** Takes back a blank at the end of the words added last. */
    public void trim() {
        if (blank && !run.isEmpty()) {
            run.setLength(run.length() - 1);
            blank = false;
        }
    }

    /** Ends a line; nothing where none has begun. */
    public void endLine(Span.Kind kind, int nextLine) {
        trim();
        endRun();
        int last = spans.size() - 1;
        boolean begun = last >= 0 && !spans.get(last).isBreak();
        if (begun) {
            spans.add(Span.lineEnd(kind, nextLine));
        } else if (last >= 0 && kind == Span.Kind.HARD_BREAK) {
            spans.set(last, Span.lineEnd(kind, nextLine));
        }
        blank = true;
    }

    /** Adds a place with a name. */
    public void addAnchor(String name, int newLine) {
        endRun();
        spans.add(Span.anchor(name, newLine));
    }

    /** Whether nothing that can be read has been added. */
    public boolean isBlank() {
        return run.toString().isBlank() && new RichText(spans).isBlank();
    }

    /** Whether nothing that can be read has been added since the last line end. */
    public boolean isAtLineStart() {
        boolean ended = spans.isEmpty() || spans.get(spans.size() - 1).isBreak();
        return run.toString().isBlank() && (ended || isBlank());
    }

    /** The text so far; a new one begins. Places behind its last word are put before the first. */
    public RichText take() {
        endRun();
        int end = spans.size();
        while (end > 0 && spans.get(end - 1).text().isBlank()) {
            end--;
        }
        List<Span> ordered = new ArrayList<>();
        for (Span span : spans.subList(end, spans.size())) {
            if (span.kind() == Span.Kind.ANCHOR) {
                ordered.add(span);
            }
        }
        ordered.addAll(spans.subList(0, end));
        spans.clear();
        blank = true;
        return new RichText(ordered).strip();
    }

    private void endRun() {
        if (run.isEmpty()) {
            return;
        }
        String words = run.toString();
        run.setLength(0);
        if (marks.code() && !words.isBlank()) {
            addVerbatim(Span.Kind.CODE, "`" + words.strip() + "`", marks, line);
            return;
        }
        spans.add(
                new Span(
                        Span.Kind.TEXT,
                        words,
                        line,
                        marks.strong(),
                        marks.emphasised(),
                        marks.target()));
    }
}
