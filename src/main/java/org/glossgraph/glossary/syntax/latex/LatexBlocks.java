package org.glossgraph.glossary.syntax.latex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Marks;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.RichTextBuilder;
import org.glossgraph.glossary.block.Span;

/** Collects what is read into blocks, and knows the lists and entries around it. */
final class LatexBlocks {
    /** What a text becomes. */
    private enum Kind {
        PARAGRAPH,
        ITEM,
        DESCRIPTION
    }

    private static final Pattern SIGN = Pattern.compile("(?:[,;:]|[-–—]+(?=\\s))\\s*(?=\\S)");

    private final List<Block> blocks = new ArrayList<>();
    private final EntryParts parts = new EntryParts();
    private final Deque<RichTextBuilder> outer = new ArrayDeque<>();
    private RichTextBuilder text = new RichTextBuilder();
    private Kind kind = Kind.PARAGRAPH;
    private int firstLine;
    private int lastLine;
    private int depth;
    private int lists;
    private int entries;
    private int muted;
    private int entryStart;
    private int named = -1;
    private boolean awaitsText;

    /** What has been read; only the entries that commands define, where these make the document. */
    List<Block> blocks() {
        endParagraph();
        endTerms();
        return parts.kept(blocks);
    }

    /** Passes over all text, but for entries, until {@code unmute}. */
    void mute() {
        endParagraph();
        muted++;
    }

    void unmute() {
        endParagraph();
        muted = Math.max(0, muted - 1);
    }

    private boolean isMuted() {
        return muted > 0 && entries == 0 && outer.isEmpty();
    }

    /** Whether a text begins here that stands in no other. */
    boolean isAtStart() {
        return outer.isEmpty() && text.isBlank();
    }

    /** Whether a line begins here, of a text that stands in no other. */
    boolean isAtLineStart() {
        return outer.isEmpty() && text.isAtLineStart();
    }

    boolean isCapturing() {
        return !outer.isEmpty();
    }

    void add(String words, Marks marks, int line) {
        if (!isMuted()) {
            begin(words, line);
            text.add(words, marks, line);
        }
    }

    void addVerbatim(Span.Kind verbatim, String literal, Marks marks, int line) {
        if (!isMuted()) {
            begin(literal, line);
            text.addVerbatim(verbatim, literal, marks, line);
        }
    }

    private void begin(String words, int line) {
        lastLine = line;
        if (firstLine == 0 && outer.isEmpty() && !words.isBlank()) {
            firstLine = line;
        }
    }

    void endLine(Span.Kind lineEnd, int nextLine) {
        if (!isMuted()) {
            text.endLine(lineEnd, nextLine);
        }
    }

    /** Takes back a blank before what is not shown. */
    void trim() {
        text.trim();
    }

    /** Begins a text of its own: a heading, a term, a cell. */
    void capture() {
        outer.push(text);
        text = new RichTextBuilder();
    }

    RichText captured() {
        RichText captured = text.take();
        text = outer.isEmpty() ? new RichTextBuilder() : outer.pop();
        return captured;
    }

    /** A name for the place: that of the heading or the term right before, if it is there. */
    Optional<String> addAnchor(String name, int line) {
        int last = blocks.size() - 1;
        if (!isAtStart() || last < 0 || named != last) {
            text.addAnchor(name, line);
            return Optional.empty();
        }
        Block block = blocks.get(last);
        List<Span> spans = new ArrayList<>(List.of(Span.anchor(name, block.line())));
        spans.addAll(block.text().spans());
        RichText anchored = new RichText(spans);
        blocks.set(
                last,
                block instanceof Block.Heading heading
                        ? new Block.Heading(block.line(), heading.level(), anchored)
                        : new Block.Term(block.line(), anchored));
        return Optional.of(anchored.plain());
    }

    void endParagraph() {
        if (isCapturing()) {
            text.endLine(Span.Kind.HARD_BREAK, Math.max(1, lastLine));
            return;
        }
        RichText taken = text.take();
        int line = firstLine;
        firstLine = 0;
        if (taken.isBlank()) {
            return;
        }
        int level = lists + entries;
        add(
                switch (kind) {
                    case ITEM -> new Block.Item(line, depth, taken);
                    case DESCRIPTION -> new Block.Description(line, bare(taken));
                    case PARAGRAPH -> new Block.Paragraph(line, level, taken);
                });
        kind = Kind.PARAGRAPH;
        awaitsText = false;
    }

    /** Without the sign that sets a text off from its term. */
    private static RichText bare(RichText description) {
        Matcher sign = SIGN.matcher(description.plain());
        return sign.lookingAt() ? description.from(sign.end()) : description;
    }

    private void add(Block block) {
        if (entries > 0) {
            parts.add(blocks.size());
        }
        boolean name = block instanceof Block.Heading || block instanceof Block.Term;
        named = name ? blocks.size() : -1;
        blocks.add(block);
    }

    void addHeading(int level, RichText title, int line) {
        endParagraph();
        endTerms();
        if (!title.isBlank() && muted == 0) {
            add(new Block.Heading(line, level, title));
        }
    }

    /** A table; inside of a list its rows are paragraphs. */
    void addTable(List<Block.Row> rows, int line) {
        int level = lists + entries;
        if (rows.isEmpty() || (muted > 0 && entries == 0)) {
            return;
        }
        if (level == 0) {
            add(new Block.Table(line, rows));
            return;
        }
        for (Block.Row row : rows) {
            add(new Block.Paragraph(row.line(), level, RichText.join(row.cells())));
            awaitsText = false;
        }
    }

    void addListing(String literal, int line) {
        endParagraph();
        if (!isMuted()) {
            Span code = new Span(Span.Kind.CODE, literal, line, false, false, "");
            add(new Block.Code(line, lists + entries, new RichText(List.of(code))));
            awaitsText = false;
        }
    }

    void openList() {
        endParagraph();
        lists++;
    }

    void closeList() {
        endParagraph();
        lists = Math.max(0, lists - 1);
        if (lists + entries == 0) {
            endTerms();
        }
    }

    /** Begins an item; one with a term is an entry in a list that stands in no other. */
    void beginItem() {
        endParagraph();
        depth = Math.max(0, lists + entries - 1);
        kind = Kind.ITEM;
    }

    /** The term of an item. */
    void addItemTerm(RichText term, int line) {
        if (lists + entries > 1) {
            for (Span span : term.spans()) {
                Marks marks = new Marks(true, span.emphasised(), false, span.target());
                add(span.text(), marks, line);
            }
            boolean ended = term.plain().endsWith(":") || term.plain().endsWith(".");
            add(ended ? "" : ":", Marks.NONE.bold(), line);
            add(" ", Marks.NONE, line);
        } else if (!isMuted()) {
            add(new Block.Term(line, term));
            kind = Kind.DESCRIPTION;
            awaitsText = true;
        }
    }

    /** Gives terms without a text an empty one, so that the next term is not theirs. */
    private void endTerms() {
        if (awaitsText) {
            int line = blocks.get(blocks.size() - 1).line();
            add(new Block.Description(line, RichText.EMPTY));
        }
        awaitsText = false;
    }

    /** Begins an entry, which is read wherever it stands. */
    void openEntry() {
        endParagraph();
        endTerms();
        entries++;
        entryStart = blocks.size();
        named = -1;
    }

    void addTerm(RichText term, int line) {
        if (!term.isBlank()) {
            add(new Block.Term(line, term));
        }
    }

    /** Begins the text of an entry. */
    void beginDescription() {
        kind = Kind.DESCRIPTION;
        awaitsText = true;
    }

    void closeEntry() {
        endParagraph();
        endTerms();
        entries = Math.max(0, entries - 1);
        kind = Kind.PARAGRAPH;
    }

    /** Ends an entry that a command has defined; 0 where no macro stands around it. */
    void closeDefinition(int call) {
        closeEntry();
        parts.endCommand(blocks, entryStart, call);
    }

    void closeEnvironment() {
        closeEntry();
        parts.endEnvironment(blocks, entryStart);
    }

    boolean isInEntry() {
        return entries > 0;
    }
}
