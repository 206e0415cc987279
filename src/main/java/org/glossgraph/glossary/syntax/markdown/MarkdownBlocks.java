package org.glossgraph.glossary.syntax.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.glossary.syntax.html.HtmlSyntax;

/** Turns a tree of CommonMark nodes into blocks. */
final class MarkdownBlocks {
    /** Deeper text than this is left out; people do not write it. */
    private static final int DEEPEST = 60;

    /** What opens a quotation that is a box, and marks an item as a task. */
    private static final Pattern BOX = Pattern.compile("\\[![\\w-]{1,30}\\][+-]?\\s*");

    private static final Pattern TASK = Pattern.compile("\\[[ xX]\\]\\s+");

    private final MarkdownInlines inlines;
    private final BrokenRows brokenRows;
    private final Footnotes footnotes;
    private final List<Block> blocks = new ArrayList<>();

    MarkdownBlocks(String source) {
        this.inlines = new MarkdownInlines(source);
        this.brokenRows = new BrokenRows(source);
        this.footnotes = new Footnotes(inlines);
    }

    List<Block> blocks(Node root) {
        children(root, 0, 0);
        return Abbreviations.in(DefinitionPairs.in(footnotes.inPlace(blocks)));
    }

    private void children(Node parent, int depth, int nesting) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, depth, nesting);
        }
    }

    private void add(Node node, int depth, int nesting) {
        int line = line(node);
        if (nesting > DEEPEST) {
            return;
        }
        if (node instanceof Heading heading) {
            Block block = new Block.Heading(line, heading.getLevel(), inlines.text(node));
            blocks.add(footnotes.marked(block, node));
        } else if (node instanceof Paragraph) {
            paragraph(node, depth);
        } else if (node instanceof ListBlock) {
            for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                item(item, depth, nesting + 1);
            }
        } else if (node instanceof BlockQuote) {
            quotation(node, depth, nesting + 1);
        } else if (node instanceof FencedCodeBlock code) {
            blocks.add(new Block.Code(line, depth, code(code, line)));
        } else if (node instanceof ThematicBreak) {
            blocks.add(new Block.Rule(line));
        } else if (node instanceof HtmlBlock html) {
            blocks.addAll(HtmlSyntax.fragment(html.getLiteral(), line));
        } else if (node instanceof TableBlock) {
            blocks.add(table(node));
        } else if (node instanceof Admonition box) {
            boxTitle(RichText.of(box.title(), line), depth);
        } else if (node instanceof FootnoteDefinition note) {
            footnotes.add(note);
        }
    }

    /** A quotation, or a box that is written as one: {@code > [!note] Title}. */
    private void quotation(Node quotation, int depth, int nesting) {
        Node first = quotation.getFirstChild();
        RichText text = first instanceof Paragraph ? inlines.text(first) : RichText.EMPTY;
        Matcher box = BOX.matcher(text.plain());
        if (!box.lookingAt()) {
            children(quotation, depth, nesting);
            return;
        }
        List<RichText> lines = text.lines();
        if (text.from(box.end()).line() == text.line()) {
            boxTitle(lines.get(0).from(box.end()), depth);
        }
        if (lines.size() > 1) {
            RichText rest = RichText.join(lines.subList(1, lines.size()));
            blocks.add(new Block.Paragraph(rest.line(), depth, rest));
        }
        for (Node node = first.getNext(); node != null; node = node.getNext()) {
            add(node, depth, nesting);
        }
    }

    /** The title of a box stands out as bold text does. */
    private void boxTitle(RichText title, int depth) {
        if (!title.isBlank()) {
            List<Span> bold = title.strip().spans().stream().map(Span::inBold).toList();
            blocks.add(new Block.Paragraph(title.line(), depth, new RichText(bold)));
        }
    }

    private static int line(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
    }

    private void paragraph(Node node, int depth) {
        RichText text = inlines.text(node);
        if (!text.isBlank()) {
            boolean indented = depth == 0 && indent(node) >= 2;
            blocks.add(new Block.Paragraph(line(node), indented ? 1 : depth, text));
        }
    }

    private static int indent(Node node) {
        Node first = node.getFirstChild();
        List<SourceSpan> spans = first == null ? List.of() : first.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(0).getColumnIndex();
    }

    private void item(Node item, int depth, int nesting) {
        Node first = item.getFirstChild();
        boolean hasText = first instanceof Paragraph;
        RichText text = hasText ? inlines.text(first) : RichText.EMPTY;
        if (hasText && !text.isBlank()) {
            Matcher task = TASK.matcher(text.plain());
            RichText words = task.lookingAt() ? text.from(task.end()) : text;
            blocks.add(footnotes.marked(new Block.Item(line(item), depth, words), first));
        }
        for (Node node = hasText ? first.getNext() : first; node != null; node = node.getNext()) {
            add(node, depth + 1, nesting);
        }
    }

    private static RichText code(FencedCodeBlock code, int line) {
        String fence = "```";
        String text = fence + code.getInfo() + "\n" + code.getLiteral() + fence;
        return new RichText(List.of(new Span(Span.Kind.CODE, text, line, false, false, "")));
    }

    private Block table(Node table) {
        List<Block.Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(new Block.Row(line(row), part instanceof TableHead, cells(row)));
            }
        }
        return new Block.Table(line(table), brokenRows.joined(rows));
    }

    private List<RichText> cells(Node row) {
        List<RichText> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(inlines.text(cell));
            }
        }
        return cells;
    }
}
