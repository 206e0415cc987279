package org.glossgraph.glossary.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A text with its inline marks, as a flat sequence of runs; places in it are offsets into {@link
 * #plain()}. Texts with the same runs are equal.
 */
public final class RichText {
    /** No text. */
    public static final RichText EMPTY = new RichText(List.of());

    private final List<Span> spans;

    /** Made when it is first asked for: layouts ask again and again. */
    private String plain;

    /** Keeps its own copy of the list. */
    public RichText(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    /** The runs, in order. */
    public List<Span> spans() {
        return spans;
    }

    /** Unmarked words on one line. */
    public static RichText of(String text, int line) {
        return new RichText(List.of(Span.words(text, line)));
    }

    /** The texts one after the other, as lines of one paragraph. */
    public static RichText join(List<RichText> lines) {
        List<Span> all = new ArrayList<>();
        for (RichText text : lines) {
            if (!all.isEmpty()) {
                all.add(Span.lineEnd(Span.Kind.SOFT_BREAK, text.line()));
            }
            all.addAll(text.spans);
        }
        return new RichText(all);
    }

    /** The text as read: marks gone, code and math as written, soft line ends as blanks. */
    public String plain() {
        if (plain == null) {
            plain = joined();
        }
        return plain;
    }

    private String joined() {
        if (spans.size() == 1) {
            return spans.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    /** The source line it begins on, from 1; 0 for an empty text. */
    public int line() {
        return spans.isEmpty() ? 0 : spans.get(0).line();
    }

    /** The source line that the character at an offset stands on. */
    public int lineAt(int offset) {
        int seen = 0;
        int line = line();
        for (Span span : spans) {
            line = span.line();
            seen += span.text().length();
            if (seen > offset) {
                break;
            }
        }
        return line;
    }

    /** Whether it reads as another text does, whatever the marks and the case. */
    public boolean isSameAs(RichText other) {
        return plain().strip().equalsIgnoreCase(other.plain().strip());
    }

    /** Whether nothing in it can be read. */
    public boolean isBlank() {
        return spans.stream().allMatch(span -> span.text().isBlank());
    }

    /** The part between two offsets; anchors stay with what follows them. */
    public RichText slice(int from, int to) {
        List<Span> part = new ArrayList<>();
        int start = 0;
        for (Span span : spans) {
            int end = start + span.text().length();
            int first = Math.max(from, start);
            int last = Math.min(to, end);
            if (first < last) {
                part.add(span.withText(span.text().substring(first - start, last - start)));
            } else if (span.kind() == Span.Kind.ANCHOR && start >= from && start < to) {
                part.add(span);
            }
            start = end;
        }
        return new RichText(part);
    }

    /** The part from an offset on. */
    public RichText from(int offset) {
        return slice(offset, Integer.MAX_VALUE);
    }

    /** Without blanks and line ends at either end. */
    public RichText strip() {
        String text = plain();
        int from = 0;
        int to = text.length();
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return from == 0 && to == text.length() ? this : slice(from, to);
    }

    /** Its lines, cut at the line ends that the predicate picks. */
    public List<RichText> lines(Predicate<Span.Kind> cut) {
        if (spans.stream().noneMatch(span -> span.isBreak() && cut.test(span.kind()))) {
            return isBlank() ? List.of() : List.of(strip());
        }
        List<RichText> lines = new ArrayList<>();
        List<Span> line = new ArrayList<>();
        for (Span span : spans) {
            if (span.isBreak() && cut.test(span.kind())) {
                lines.add(new RichText(line).strip());
                line.clear();
            } else {
                line.add(span);
            }
        }
        lines.add(new RichText(line).strip());
        return lines.stream().filter(text -> !text.isBlank()).toList();
    }

    /** Its source lines. */
    public List<RichText> lines() {
        return lines(Span.Kind::isBreak);
    }

    /** The names under which links can reach it. */
    public List<String> anchors() {
        return spans.stream()
                .filter(span -> span.kind() == Span.Kind.ANCHOR)
                .map(Span::target)
                .toList();
    }

    /** The length of the beginning for which the predicate holds; blanks and anchors count in. */
    public int prefix(Predicate<Span> marked) {
        int length = 0;
        int end = 0;
        for (Span span : spans) {
            length += span.text().length();
            if (marked.test(span)) {
                end = length;
            } else if (span.isBreak() || !span.text().isBlank()) {
                break;
            }
        }
        return end;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RichText text && spans.equals(text.spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    @Override
    public String toString() {
        return spans.toString();
    }
}
