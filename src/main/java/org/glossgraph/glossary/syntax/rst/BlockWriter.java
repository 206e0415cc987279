package org.glossgraph.glossary.syntax.rst;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/** Collects blocks; what stands before a text, such as the name of a place, goes with it. */
final class BlockWriter {
    /** What the next paragraph is. */
    private enum Opening {
        NONE,
        ITEM,
        DESCRIPTION
    }

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private int headings;
    private boolean termList;
    private RichText lead = RichText.EMPTY;
    private Level leadLevel = Level.TOP;
    private Opening opening = Opening.NONE;

    List<Block> blocks() {
        return blocks;
    }

    int size() {
        return blocks.size();
    }

    /** Whether there is more than headings. */
    boolean hasText() {
        return blocks.size() > headings;
    }

    /** Whether a directive lists the terms. */
    boolean hasTermList() {
        return termList;
    }

    /** Tells that the terms that follow are listed by a directive. */
    void beginTermList() {
        termList = true;
    }

    /** Gives the next text a name that links can use. */
    void anchor(String name) {
        anchors.add(name);
    }

    void heading(int level, RichText text) {
        endLead();
        headings++;
        blocks.add(new Block.Heading(text.line(), level, named(text)));
    }

    void term(RichText text) {
        endLead();
        blocks.add(new Block.Term(text.line(), named(text)));
    }

    /** The next paragraph is the first of an item. */
    void beginItem() {
        endLead();
        opening = Opening.ITEM;
    }

    /** The next paragraph is the first about the terms before it. */
    void beginDescription() {
        opening = Opening.DESCRIPTION;
    }

    /** Ends an item or a description that may have had no paragraph. */
    void end() {
        opening = Opening.NONE;
    }

    /** Tells that the terms before it have no text. */
    void noDescription(int line) {
        blocks.add(new Block.Description(line, RichText.EMPTY));
    }

    /** Begins the next paragraph with these words. */
    void lead(Level level, RichText words) {
        endLead();
        lead = words;
        leadLevel = level;
    }

    /** Makes the words a paragraph if none has begun with them. */
    void endLead() {
        if (!lead.spans().isEmpty()) {
            paragraph(leadLevel, RichText.EMPTY);
        }
    }

    void paragraph(Level level, RichText body) {
        int depth = lead.spans().isEmpty() ? level.depth() : leadLevel.depth();
        RichText text = named(led(body));
        if (text.isBlank()) {
            return;
        }
        int line = text.line();
        blocks.add(
                switch (opening) {
                    case ITEM -> new Block.Item(line, Math.max(0, depth - 1), text);
                    case DESCRIPTION -> new Block.Description(line, text);
                    case NONE -> new Block.Paragraph(line, depth, text);
                });
        opening = Opening.NONE;
    }

    void code(Level level, int line, String text) {
        endLead();
        String fenced = "```\n" + text + "\n```";
        Span span = new Span(Span.Kind.CODE, fenced, line, false, false, "");
        blocks.add(new Block.Code(line, level.depth(), new RichText(List.of(span))));
    }

    void rule(int line) {
        blocks.add(new Block.Rule(line));
    }

    /** Inside an entry, the rows are lines of its text. */
    void table(Level level, List<Block.Row> rows) {
        if (level.inside()) {
            rows.forEach(row -> paragraph(level, RichText.join(row.cells())));
        } else if (!rows.isEmpty()) {
            blocks.add(new Block.Table(rows.get(0).line(), rows));
        }
    }

    /** Changes the blocks from an index on. */
    void change(int from, UnaryOperator<Block> change) {
        blocks.subList(from, blocks.size()).replaceAll(change);
    }

    private RichText led(RichText body) {
        if (lead.spans().isEmpty()) {
            return body;
        }
        List<Span> spans = new ArrayList<>(lead.spans());
        spans.add(Span.words(" ", lead.line()));
        spans.addAll(body.spans());
        lead = RichText.EMPTY;
        return new RichText(spans).strip();
    }

    private RichText named(RichText text) {
        if (anchors.isEmpty() || text.isBlank()) {
            return text;
        }
        List<Span> spans = new ArrayList<>();
        anchors.forEach(name -> spans.add(Span.anchor(name, text.line())));
        spans.addAll(text.spans());
        anchors.clear();
        return new RichText(spans);
    }
}
