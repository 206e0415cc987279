package org.glossgraph.glossary.syntax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Document;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.glossary.block.VerbatimMarks;

/** Plain text: blank lines part paragraphs, bullets and numbers begin items. */
public final class PlainTextSyntax {
    private static final Pattern BULLET =
            Pattern.compile("^([ \\t]*)(?:[-*+•·‣◦–]|\\d{1,3}[.)])[ \\t]+(?=\\S)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Integer> indents = new ArrayList<>();
    private int itemIndent = -1;
    private int firstIndent;

    private PlainTextSyntax() {}

    /** The document that a text is. */
    public static Document read(String text) {
        PlainTextSyntax reader = new PlainTextSyntax();
        String[] lines = text.split("\n", -1);
        Map<Integer, RuledTitles.Title> titles = RuledTitles.in(lines);
        OutdentedTitles.in(lines)
                .forEach((i, rank) -> titles.putIfAbsent(i, new RuledTitles.Title(rank, lines[i])));
        for (int i = 0; i < lines.length; i++) {
            if (titles.containsKey(i)) {
                reader.title(titles.get(i), i + 1);
            } else {
                reader.line(lines[i], i + 1);
            }
        }
        reader.flush();
        return new Document(Optional.empty(), Optional.empty(), reader.blocks, List.of());
    }

    private void title(RuledTitles.Title title, int number) {
        flush();
        if (title.level() > 0) {
            RichText text = RichText.of(title.text(), number);
            blocks.add(new Block.Heading(number, title.level(), text));
        }
    }

    private void line(String line, int number) {
        Matcher bullet = BULLET.matcher(line);
        if (line.isBlank()) {
            flush();
        } else if (RuledTitles.isRule(line)) {
            flush();
            indents.clear();
            blocks.add(new Block.Rule(number));
        } else if (bullet.lookingAt()) {
            flush();
            itemIndent = bullet.end(1);
            addWords(line.substring(bullet.end()), number);
        } else {
            continueWith(line, number);
        }
    }

    private void continueWith(String line, int number) {
        if (spans.isEmpty()) {
            firstIndent = indent(line);
        } else {
            spans.add(Span.lineEnd(lineEnd(indent(line)), number));
        }
        addWords(line, number);
    }

    private Span.Kind lineEnd(int nextIndent) {
        if (itemIndent >= 0) {
            return nextIndent <= itemIndent ? Span.Kind.LAZY_BREAK : Span.Kind.SOFT_BREAK;
        }
        return nextIndent > firstIndent ? Span.Kind.HANGING_BREAK : Span.Kind.SOFT_BREAK;
    }

    private void flush() {
        RichText text = new RichText(spans);
        spans.clear();
        if (text.isBlank()) {
            return;
        }
        if (itemIndent >= 0) {
            blocks.add(new Block.Item(text.line(), depth(itemIndent), text));
            itemIndent = -1;
        } else {
            blocks.add(new Block.Paragraph(text.line(), 0, text));
        }
    }

    private int depth(int indent) {
        while (!indents.isEmpty() && indents.get(indents.size() - 1) > indent) {
            indents.remove(indents.size() - 1);
        }
        if (indents.isEmpty() || indents.get(indents.size() - 1) < indent) {
            indents.add(indent);
        }
        return indents.size() - 1;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    private void addWords(String line, int number) {
        spans.addAll(VerbatimMarks.spans(line.strip(), number));
    }
}
