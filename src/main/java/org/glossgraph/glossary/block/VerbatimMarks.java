package org.glossgraph.glossary.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets code and math apart in a line that has no other marks. */
public final class VerbatimMarks {
    private VerbatimMarks() {}

    /** The runs of a line; code is in backticks, math as {@link Formula} has it. */
    public static List<Span> spans(String line, int number) {
        List<Span> spans = new ArrayList<>();
        int done = 0;
        int at = 0;
        while (at < line.length()) {
            Optional<String> verbatim = verbatim(line, at);
            if (verbatim.isEmpty()) {
                at++;
                continue;
            }
            addWords(spans, line.substring(done, at), number);
            Span.Kind kind = line.charAt(at) == '`' ? Span.Kind.CODE : Span.Kind.MATH;
            spans.add(new Span(kind, verbatim.get(), number, false, false, ""));
            at += verbatim.get().length();
            done = at;
        }
        addWords(spans, line.substring(done), number);
        return spans;
    }

    private static Optional<String> verbatim(String line, int at) {
        return switch (line.charAt(at)) {
            case '$', '\\' -> Formula.read(new LineCursor(line, at));
            case '`' -> code(line, at);
            default -> Optional.empty();
        };
    }

    private static Optional<String> code(String line, int at) {
        int close = line.indexOf('`', at + 1);
        return close > at + 1 ? Optional.of(line.substring(at, close + 1)) : Optional.empty();
    }

    private static void addWords(List<Span> spans, String words, int number) {
        if (!words.isEmpty()) {
            spans.add(Span.words(words, number));
        }
    }

    /** A line as a cursor. */
    private static final class LineCursor implements Formula.Cursor {
        private final String line;
        private int at;

        LineCursor(String line, int at) {
            this.line = line;
            this.at = at;
        }

        @Override
        public char peek() {
            return at < line.length() ? line.charAt(at) : '\0';
        }

        @Override
        public void next() {
            at++;
        }
    }
}
