package org.glossgraph.glossary.syntax.html;

import java.util.ArrayList;
import java.util.List;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.glossary.block.VerbatimMarks;
import org.jsoup.nodes.Element;

/** The text of an HTML element as it grows: white space collapsed, marks counted. */
final class HtmlText {
    private final List<Span> spans = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private int strong;
    private int emphasised;
    private int code;
    private int preformatted;
    private boolean blank = true;

    void open(Element element, int line) {
        switch (element.normalName()) {
            case "b", "strong", "dfn" -> strong++;
            case "i", "em" -> emphasised++;
            case "code", "kbd", "samp", "tt" -> code++;
            case "pre" -> preformatted++;
            case "a" -> targets.add(element.attr("href"));
            case "br" -> spans.add(Span.lineEnd(Span.Kind.HARD_BREAK, line));
            default -> {}
        }
    }

    void close(Element element) {
        switch (element.normalName()) {
            case "b", "strong", "dfn" -> strong--;
            case "i", "em" -> emphasised--;
            case "code", "kbd", "samp", "tt" -> code--;
            case "pre" -> preformatted--;
            case "a" -> targets.remove(targets.size() - 1);
            default -> {}
        }
    }

    void anchor(String name, int line) {
        spans.add(Span.anchor(name, line));
    }

    /** Ends a line where a block inside a table cell does. */
    void lineEnd() {
        if (!blank) {
            spans.add(Span.lineEnd(Span.Kind.HARD_BREAK, spans.get(spans.size() - 1).line()));
            blank = true;
        }
    }

    void add(String words, int line) {
        if (preformatted > 0) {
            addSpan(Span.Kind.CODE, words, line);
        } else if (code > 0 && !words.isBlank()) {
            addSpan(Span.Kind.CODE, "`" + words.strip() + "`", line);
        } else {
            addLines(words, line);
        }
    }

    private void addLines(String words, int line) {
        int at = line;
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                at++;
                addBlank(at);
            }
            addCollapsed(lines[i], at);
        }
    }

    private void addCollapsed(String words, int line) {
        if (words.isEmpty()) {
            return;
        }
        if (Character.isWhitespace(words.charAt(0))) {
            addBlank(line);
        }
        String collapsed = words.strip().replaceAll("\\s+", " ");
        if (!collapsed.isEmpty()) {
            for (Span span : VerbatimMarks.spans(collapsed, line)) {
                addSpan(span.kind(), span.text(), line);
            }
            if (Character.isWhitespace(words.charAt(words.length() - 1))) {
                addBlank(line);
            }
        }
    }

    private void addBlank(int line) {
        if (!blank) {
            addSpan(Span.Kind.TEXT, " ", line);
            blank = true;
        }
    }

    private void addSpan(Span.Kind kind, String words, int line) {
        String target = targets.isEmpty() ? "" : targets.get(targets.size() - 1);
        spans.add(new Span(kind, words, line, strong > 0, emphasised > 0, target));
        blank = false;
    }

    /** The text so far; a new one begins. */
    RichText take() {
        RichText text = new RichText(spans).strip();
        List<Span> anchors = text.isBlank() ? List.copyOf(spans) : List.of();
        spans.clear();
        anchors.stream().filter(span -> span.kind() == Span.Kind.ANCHOR).forEach(spans::add);
        blank = true;
        return text;
    }
}
