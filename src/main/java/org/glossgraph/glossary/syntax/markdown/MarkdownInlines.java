package org.glossgraph.glossary.syntax.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/** Turns the inline nodes of CommonMark into runs; walks them without recursion. */
final class MarkdownInlines {
    private final String source;

    MarkdownInlines(String source) {
        this.source = source;
    }

    RichText text(Node block) {
        Walk walk = new Walk(block);
        Node node = block.getFirstChild();
        while (node != null) {
            boolean enters = walk.enter(node) && node.getFirstChild() != null;
            node = enters ? node.getFirstChild() : walk.leave(node);
        }
        return new RichText(DialectMarks.read(walk.spans)).strip();
    }

    /** A walk through the inline nodes of one block. */
    private final class Walk {
        private final Node block;
        private final List<Span> spans = new ArrayList<>();
        private final List<String> targets = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private final int baseColumn;
        private int line;
        private int strong;
        private int emphasised;
        private int images;

        Walk(Node block) {
            this.block = block;
            List<SourceSpan> places = block.getSourceSpans();
            this.line = places.isEmpty() ? 1 : places.get(0).getLineIndex() + 1;
            this.baseColumn = places.isEmpty() ? 0 : places.get(0).getColumnIndex();
        }

        boolean enter(Node node) {
            if (!node.getSourceSpans().isEmpty()) {
                line = node.getSourceSpans().get(0).getLineIndex() + 1;
            }
            if (node instanceof Text words) {
                add(Span.Kind.TEXT, words.getLiteral());
            } else if (node instanceof Code) {
                add(Span.Kind.CODE, verbatim(node));
            } else if (node instanceof MarkdownMath math) {
                add(Span.Kind.MATH, math.literal().replace('\n', ' '));
            } else if (node instanceof SoftLineBreak) {
                boolean hanging = isIndented(node.getNext());
                lineEnd(
                        isLazy()
                                ? Span.Kind.LAZY_BREAK
                                : hanging ? Span.Kind.HANGING_BREAK : Span.Kind.SOFT_BREAK);
            } else if (node instanceof HardLineBreak) {
                lineEnd(Span.Kind.HARD_BREAK);
            } else if (node instanceof HtmlInline html) {
                tag(html.getLiteral());
            } else if (isNote(node)) {
                return false;
            } else {
                mark(node, 1);
            }
            return true;
        }

        /** Whether it is a footnote or the sign for one: neither is text here. */
        private static boolean isNote(Node node) {
            return node instanceof FootnoteReference || node instanceof InlineFootnote;
        }

        /** The next node that is not below this one; closes the marks that end on the way. */
        Node leave(Node from) {
            Node node = from;
            while (node != block) {
                mark(node, -1);
                if (node.getNext() != null) {
                    return node.getNext();
                }
                node = node.getParent();
            }
            return null;
        }

        private void mark(Node node, int step) {
            if (node instanceof StrongEmphasis) {
                strong += step;
            } else if (node instanceof Emphasis) {
                emphasised += step;
            } else if (node instanceof Image) {
                images += step;
            } else if (node instanceof Link link && step > 0) {
                targets.add(link.getDestination());
            } else if (node instanceof Link) {
                targets.remove(targets.size() - 1);
            }
        }

        private void add(Span.Kind kind, String text) {
            if (images == 0 && !text.isEmpty()) {
                String target = targets.isEmpty() ? "" : targets.get(targets.size() - 1);
                spans.add(new Span(kind, text, line, strong > 0, emphasised > 0, target));
            }
        }

        private void lineEnd(Span.Kind kind) {
            line++;
            spans.add(Span.lineEnd(kind, line));
        }

        /** Whether the next line stands left of where the text of its item begins. */
        private boolean isLazy() {
            if (!(block instanceof Paragraph) || baseColumn < 2) {
                return false;
            }
            List<SourceSpan> places = block.getSourceSpans();
            int next = line - places.get(0).getLineIndex();
            return next < places.size() && places.get(next).getColumnIndex() <= baseColumn - 2;
        }

        /** Whether what follows a line end stands right of where the paragraph begins. */
        private boolean isIndented(Node next) {
            return block instanceof Paragraph
                    && next != null
                    && column(next) > column(block.getFirstChild());
        }

        private static int column(Node node) {
            List<SourceSpan> places = node.getSourceSpans();
            return places.isEmpty() ? 0 : places.get(0).getColumnIndex();
        }

        private String verbatim(Node node) {
            return node.getSourceSpans().stream()
                    .map(
                            at ->
                                    source.substring(
                                            at.getInputIndex(),
                                            at.getInputIndex() + at.getLength()))
                    .collect(Collectors.joining(" "));
        }

        private void tag(String literal) {
            if (isInCommand()) {
                add(Span.Kind.TEXT, literal);
            } else {
                InlineTag.of(literal).ifPresent(this::tag);
            }
        }

        /** Whether what looks like a tag is what a template command has between its braces. */
        private boolean isInCommand() {
            return !spans.isEmpty() && spans.get(spans.size() - 1).text().endsWith("{{");
        }

        private void tag(InlineTag tag) {
            int step = tag.opens() ? 1 : -1;
            switch (tag.name()) {
                case "br" -> spans.add(Span.lineEnd(Span.Kind.HARD_BREAK, line));
                case "b", "strong", "dfn" -> strong = Math.max(0, strong + step);
                case "i", "em" -> emphasised = Math.max(0, emphasised + step);
                default -> link(tag);
            }
        }

        private void link(InlineTag tag) {
            if (!tag.place().isEmpty()) {
                spans.add(Span.anchor(tag.place(), line));
            }
            if (tag.opens() && !tag.target().isEmpty()) {
                targets.add(tag.target());
                tags.add(tag.name());
            } else if (!tag.opens()
                    && !tags.isEmpty()
                    && tags.get(tags.size() - 1).equals(tag.name())) {
                tags.remove(tags.size() - 1);
                targets.remove(targets.size() - 1);
            }
        }
    }
}
