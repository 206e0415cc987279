package org.glossgraph.glossary.syntax.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Remark;
import org.glossgraph.glossary.block.RichText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns a tree of HTML nodes into blocks; a text ends where an element that is no phrase does. */
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> PHRASES =
            Set.of(
                    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data",
                    "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s",
                    "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
                    "var", "wbr");
    private static final Set<String> KINDS = Set.of("li", "dt", "dd", "pre", "summary");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private final int lineOffset;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final HtmlText text = new HtmlText();
    private final HtmlTable table = new HtmlTable();
    private int lists;
    private int descriptions;
    private String kind = "p";

    HtmlBlocks(int lineOffset) {
        this.lineOffset = lineOffset;
    }

    List<Block> blocks() {
        flush();
        return blocks;
    }

    /** What of the page is around its text. */
    List<Remark> remarks() {
        return remarks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open(element);
        } else if (node instanceof TextNode words) {
            text.add(words.getWholeText(), line(words));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (!PHRASES.contains(name)) {
            flush();
            beginBlock(name, line(element));
        }
        if (element.hasAttr("id") || (name.equals("a") && element.hasAttr("name"))) {
            String id = element.hasAttr("id") ? element.id() : element.attr("name");
            text.anchor(id, line(element));
        }
        text.open(element, line(element));
    }

    private void beginBlock(String name, int line) {
        switch (name) {
            case "ul", "ol" -> lists++;
            case "dd" -> {
                descriptions++;
                kind = name;
            }
            case "table" -> table.open(line);
            case "tr" -> table.openRow(line);
            case "hr" -> blocks.add(new Block.Rule(line));
            default -> {
                if (isKind(name)) {
                    kind = name;
                }
            }
        }
    }

    private static boolean isKind(String name) {
        return KINDS.contains(name) || HEADING.matcher(name).matches();
    }

    private void close(Element element) {
        String name = element.normalName();
        text.close(element);
        if (PHRASES.contains(name)) {
            return;
        }
        switch (name) {
            case "td", "th" -> table.addCell(text.take(), name.equals("th"));
            case "table" -> table.close().ifPresent(blocks::add);
            case "ul", "ol" -> {
                flush();
                lists = Math.max(0, lists - 1);
            }
            case "dd" -> {
                flush();
                descriptions--;
            }
            default -> flush();
        }
        if (isKind(name)) {
            kind = "p";
        }
    }

    private void flush() {
        if (table.isOpen()) {
            text.lineEnd();
            return;
        }
        RichText taken = text.take();
        if (!taken.isBlank()) {
            blocks.add(block(taken));
            kind = "p";
        }
    }

    private Block block(RichText taken) {
        int line = taken.line();
        int inside = lists + descriptions;
        int depth = Math.max(0, inside - 1);
        return switch (kind) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                    new Block.Heading(line, kind.charAt(1) - '0', taken);
            case "summary" -> new Block.Heading(line, 6, taken);
            case "li" -> new Block.Item(line, depth, taken);
            case "dt" -> new Block.Term(line, taken);
            case "dd" -> new Block.Description(line, taken);
            case "pre" -> new Block.Code(line, inside, taken);
            default -> new Block.Paragraph(line, inside, taken);
        };
    }

    private int line(Node node) {
        int line = node.sourceRange().start().lineNumber();
        return Math.max(1, lineOffset + Math.max(1, line));
    }
}
