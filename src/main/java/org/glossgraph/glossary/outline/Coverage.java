package org.glossgraph.glossary.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.glossary.layout.Draft;

/**
 * Tells which lines of a document went into drafts. A line may have been cut into a headword and a
 * text, but its end is the end of one of them; so the last letters with their line tell. The time
 * is that of the text.
 */
final class Coverage {
    private static final int LETTERS = 24;

    private final Set<String> ends = new HashSet<>();

    /** Takes note of the lines of some drafts, and of the names of their sections. */
    Coverage(List<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.headings().forEach(this::add);
            draft.body().forEach(block -> texts(block).forEach(this::add));
            addName(draft.section());
        }
    }

    /** A name that stands for itself wherever it is written. */
    void addName(String name) {
        ends.add(end(name));
    }

    private void add(RichText text) {
        text.lines().forEach(line -> ends.add(key(line, end(line.plain()))));
    }

    /** The lines of a block that are in no draft. */
    List<RichText> missing(Block block) {
        return lines(block).stream().filter(this::isMissing).toList();
    }

    /** The lines of a block, or its cells, that hold a letter or digit. */
    static List<RichText> lines(Block block) {
        return texts(block)
                .flatMap(text -> text.lines().stream())
                .filter(line -> !end(line.plain()).isEmpty())
                .toList();
    }

    private boolean isMissing(RichText line) {
        String end = end(line.plain());
        for (int from = 0; from < end.length(); from++) {
            if (ends.contains(key(line, end.substring(from)))) {
                return false;
            }
        }
        return !ends.contains(end);
    }

    private static Stream<RichText> texts(Block block) {
        return block instanceof Block.Table table
                ? table.rows().stream()
                        .filter(row -> !row.header())
                        .flatMap(row -> row.cells().stream())
                : Stream.of(block.text());
    }

    private static String key(RichText line, String end) {
        List<Span> spans = line.spans();
        return spans.get(spans.size() - 1).line() + ":" + end;
    }

    /** The last letters and digits of a text. */
    private static String end(String text) {
        StringBuilder end = new StringBuilder();
        for (int at = text.length(); at > 0 && end.length() < LETTERS; ) {
            int point = text.codePointBefore(at);
            at -= Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                end.appendCodePoint(point);
            }
        }
        return end.reverse().toString();
    }
}
