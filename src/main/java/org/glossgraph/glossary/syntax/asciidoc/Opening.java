package org.glossgraph.glossary.syntax.asciidoc;

import java.util.ArrayList;
import java.util.List;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/** What stands before the words of the next text: its anchors, its title or label in bold. */
final class Opening {
    private static final String PUNCTUATION = ".:?!";

    private final List<String> anchors = new ArrayList<>();
    private final List<Span> words = new ArrayList<>();

    void addAnchors(List<String> names) {
        anchors.addAll(names);
    }

    /** Words in bold, with a colon behind them unless they end in a sign. */
    void addStrong(RichText text) {
        String plain = text.plain();
        if (plain.isEmpty()) {
            return;
        }
        boolean ended = PUNCTUATION.indexOf(plain.charAt(plain.length() - 1)) >= 0;
        for (Span span : text.spans()) {
            words.add(
                    new Span(
                            span.kind(),
                            span.text(),
                            span.line(),
                            true,
                            span.emphasised(),
                            span.target()));
        }
        words.add(new Span(Span.Kind.TEXT, ended ? "" : ":", text.line(), true, false, ""));
        words.add(Span.words(" ", text.line()));
    }

    /** A text with what stands before it, which is used up. */
    RichText before(RichText text, int line) {
        List<Span> spans = new ArrayList<>();
        anchors.forEach(anchor -> spans.add(Span.anchor(anchor, line)));
        spans.addAll(words);
        spans.addAll(text.spans());
        clear();
        return new RichText(spans);
    }

    void clear() {
        anchors.clear();
        words.clear();
    }
}
