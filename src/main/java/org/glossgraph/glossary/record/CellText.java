package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.glossary.block.VerbatimMarks;
import org.glossgraph.glossary.layout.Shape;
import org.glossgraph.glossary.syntax.Syntax;
import org.glossgraph.glossary.syntax.html.HtmlSyntax;
import org.jsoup.parser.Parser;

/**
 * Reads the value of a field as text: plain, or with the marks of Markdown or HTML, where it has
 * some that are hardly meant otherwise.
 */
final class CellText {
    private static final int LONGEST = 1_000_000;
    private static final Pattern HTML =
            Pattern.compile(
                    "(?i)</?(?:p|br|b|strong|i|em|u|a|ul|ol|li|code|pre|kbd|span|div|sub|sup|h[1-6]|table|tr|td|th"
                            + "|dfn|q|abbr|cite|small|mark|blockquote|font|img|hr)(?:\\s[^<>]{0,500})?/?>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{1,6}|#[xX][0-9a-fA-F]{1,6});");
    private static final Pattern MARKDOWN =
            Pattern.compile(
                    "\\[[^\\[\\]\\n]{1,300}\\]\\([^()\\s]{1,500}\\)|\\[\\[[^\\[\\]\\n]{1,200}\\]\\]"
                            + "|\\*\\*[^*\\s][^*\\n]{0,300}\\*\\*|(?<!\\w)__(?![a-z0-9]+__)[^_\\s][^_\\n]{0,300}__(?!\\w)"
                            + "|`[^`\\n]{1,300}`|(?<![\\w*])\\*[^*\\s](?:[^*\\n]{0,200}[^*\\s])?\\*(?![\\w*])"
                            + "|(?<![\\w_])_[^_\\s](?:[^_\\n]{0,200}[^_\\s])?_(?![\\w_])"
                            + "|(?m)^#{1,6} \\S|^```|^\\|.*\\|\\s*$");

    /** Signs at the beginning of a single line that Markdown would take for a list or heading. */
    private static final Pattern LINE_SIGN =
            Pattern.compile("^(\\s*)([#>+|=-]|\\*(?=\\s)|\\d{1,9}(?=[.)]\\s))(.*)", Pattern.DOTALL);

    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*•‣◦+]|\\d{1,3}[.)])\\s+.*");

    private CellText() {}

    /** The paragraphs of a value; each line of the author's is one. */
    static List<Block> paragraphs(Field field) {
        String text = field.text().substring(0, Math.min(LONGEST, field.text().length()));
        if (MARKDOWN.matcher(text).find()) {
            return flat(Syntax.MARKDOWN.read(escaped(text)).blocks(), field.line() - 1);
        }
        if (HTML.matcher(text).find()) {
            return flat(HtmlSyntax.fragment(text, field.line()), 0);
        }
        boolean entities = ENTITY.matcher(text).find();
        String read = entities ? Parser.unescapeEntities(text, false) : text;
        return plain(read, field);
    }

    /** A value on one line: a name. */
    static RichText name(Field field) {
        List<RichText> lines =
                paragraphs(field).stream()
                        .map(Block::text)
                        .filter(text -> !text.isBlank())
                        .toList();
        return RichText.join(lines).strip();
    }

    /** A number or sign at the beginning of a single line is what it says. */
    private static String escaped(String text) {
        boolean single = text.indexOf('\n') < 0;
        if (!single) {
            return text;
        }
        var sign = LINE_SIGN.matcher(text);
        if (!sign.matches()) {
            return text;
        }
        boolean number = Character.isDigit(sign.group(2).charAt(0));
        String escaped = number ? sign.group(2) + "\\" : "\\" + sign.group(2);
        return sign.group(1) + escaped + sign.group(3);
    }

    /** Items are lines of the text: a record has its entries apart already. */
    private static List<Block> flat(List<Block> blocks, int lines) {
        List<Block> flat = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                table.rows()
                        .forEach(
                                row ->
                                        flat.add(
                                                paragraph(
                                                        moved(RichText.join(row.cells()), lines))));
            } else if (block instanceof Block.Heading heading) {
                RichText text = moved(heading.text(), lines);
                flat.add(new Block.Heading(text.line(), heading.level(), text));
            } else if (!(block instanceof Block.Rule)) {
                flat.add(paragraph(moved(block.text(), lines)));
            }
        }
        return flat;
    }

    private static Block paragraph(RichText text) {
        return new Block.Paragraph(text.line(), 0, text);
    }

    private static RichText moved(RichText text, int lines) {
        return lines == 0
                ? text
                : new RichText(text.spans().stream().map(span -> moved(span, lines)).toList());
    }

    private static Span moved(Span span, int lines) {
        return new Span(
                span.kind(),
                span.text(),
                span.line() + lines,
                span.strong(),
                span.emphasised(),
                span.target());
    }

    private static List<Block> plain(String text, Field field) {
        List<Block> paragraphs = new ArrayList<>();
        List<RichText> lines = new ArrayList<>();
        int number = field.line();
        String before = "";
        for (String line : List.of(text.split("\n", -1))) {
            if (!lines.isEmpty() && (line.isBlank() || !goesOn(before, line, field.wrapped()))) {
                paragraphs.add(paragraph(RichText.join(lines)));
                lines.clear();
            }
            if (!line.isBlank()) {
                lines.add(new RichText(VerbatimMarks.spans(line.strip(), number)));
            }
            before = line;
            number++;
        }
        if (!lines.isEmpty()) {
            paragraphs.add(paragraph(RichText.join(lines)));
        }
        return paragraphs;
    }

    /** Whether a line goes on with the sentence of the one before. */
    private static boolean goesOn(String before, String line, boolean wrapped) {
        boolean open = !Shape.endsSentence(before) && !before.strip().endsWith(":");
        boolean comma = before.strip().endsWith(",");
        boolean item = ITEM.matcher(line.substring(0, Math.min(20, line.length()))).matches();
        return !item && (wrapped || Shape.startsSmall(line)) && (open || comma);
    }
}
