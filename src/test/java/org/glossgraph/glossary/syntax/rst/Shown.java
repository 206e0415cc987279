package org.glossgraph.glossary.syntax.rst;

import java.util.List;
import java.util.stream.Collectors;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/** Shows what a text was read as, in short lines. */
final class Shown {
    private Shown() {}

    /** Line, kind, level or depth, and text of each block; {@code ~} for a line end. */
    static List<String> blocks(String text) {
        return RstSyntax.read(text).blocks().stream().map(Shown::block).toList();
    }

    private static String block(Block block) {
        int rank = block instanceof Block.Heading heading ? heading.level() : block.depth();
        String text =
                block instanceof Block.Table table
                        ? table.rows().stream().map(Shown::row).collect(Collectors.joining(" / "))
                        : flat(block.text());
        return block.line() + " " + block.getClass().getSimpleName() + rank + " " + text;
    }

    private static String row(Block.Row row) {
        String cells = row.cells().stream().map(Shown::flat).collect(Collectors.joining(" | "));
        return (row.header() ? "*" : "") + cells;
    }

    private static String flat(RichText text) {
        return text.plain().replace('\n', '~');
    }

    /** The runs of the first text: marks, {@code [words]}, target; anchors as {@code #name}. */
    static String runs(String text) {
        return RstSyntax.read(text).blocks().get(0).text().spans().stream()
                .map(Shown::run)
                .collect(Collectors.joining());
    }

    private static String run(Span span) {
        String kind =
                switch (span.kind()) {
                    case ANCHOR -> "#";
                    case CODE -> "C";
                    case MATH -> "M";
                    default -> "";
                };
        String style = (span.strong() ? "S" : "") + (span.emphasised() ? "E" : "");
        String words = kind.equals("#") ? "" : "[" + span.text() + "]";
        return kind + style + words + span.target();
    }
}
