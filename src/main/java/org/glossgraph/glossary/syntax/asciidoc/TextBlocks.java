package org.glossgraph.glossary.syntax.asciidoc;

import java.util.ArrayList;
import java.util.List;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/** Collects the lines of texts into blocks, and knows the lists and containers around them. */
final class TextBlocks {
    /** What the lines that are being collected become. */
    private enum Kind {
        PARAGRAPH,
        ITEM,
        DESCRIPTION
    }

    private final Names names;
    private final List<Block> blocks = new ArrayList<>();
    private final GlossarySections sections = new GlossarySections();
    private final Nesting nesting = new Nesting();
    private final Opening opening = new Opening();
    private Passage open = new Passage();
    private Kind kind = Kind.PARAGRAPH;
    private int depth;
    private int blanks;
    private boolean attached;
    private boolean awaitsText;

    TextBlocks(Names names) {
        this.names = names;
    }

    /** What has been read; where a part is marked as a glossary, without the parts beside it. */
    List<Block> blocks() {
        return sections.kept(blocks);
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Whether the next block belongs to the item before it. */
    boolean isAttached() {
        return attached || nesting.isContained();
    }

    void blankLine() {
        flush();
        blanks++;
    }

    void end() {
        flush();
        endLists();
    }

    /** Ends a text before a line that stands between blocks; with a blank line, lists as well. */
    void interrupt(boolean separates) {
        flush();
        if (separates && blanks > 0 && !attached) {
            endLists();
        }
    }

    /** Lets the next block belong to the item; blank lines before make it one further out. */
    void attach() {
        flush();
        nesting.lists().leave(blanks);
        blanks = 0;
        attached = !nesting.lists().isEmpty();
    }

    private void endLists() {
        if (awaitsText) {
            addEmptyDescription();
        }
        nesting.lists().clear();
    }

    /** A term that nothing is said about. */
    private void addEmptyDescription() {
        int line = blocks.get(blocks.size() - 1).line();
        blocks.add(new Block.Description(line, RichText.EMPTY));
        awaitsText = false;
    }

    /** Begins a block that is no text; without a blank line before, it belongs to the item. */
    void beginBlock() {
        flush();
        if (blanks > 0 && !attached && !awaitsText) {
            endLists();
        }
        attached = false;
        blanks = 0;
    }

    /** Begins a text that is no item. */
    void beginText(boolean indented) {
        if (blanks > 0 && !indented && !attached && !awaitsText) {
            endLists();
        }
        kind = awaitsText && !nesting.isListed() ? Kind.DESCRIPTION : Kind.PARAGRAPH;
        depth = nesting.depth();
        attached = false;
        awaitsText = false;
        blanks = 0;
    }

    void openItem(String marker, Passage text) {
        flush();
        beginListed();
        depth = nesting.enter(marker);
        kind = Kind.ITEM;
        open = text;
    }

    void openCallout(Passage text) {
        kind = Kind.ITEM;
        open = text;
    }

    private void beginListed() {
        awaitsText = false;
        attached = false;
        blanks = 0;
    }

    /** A term; inside of another list it is an item whose term is set in bold. */
    void openTerm(String words, String marker, int number) {
        flush();
        boolean alone = awaitsText && blanks > 0;
        int level = nesting.enter(marker);
        RichText term = InlineReader.readHeading(Passage.of(words, number), names);
        if (level > 0) {
            beginListed();
            depth = level;
            kind = Kind.ITEM;
            opening.addStrong(term);
            open = Passage.of("", number);
            return;
        }
        if (alone) {
            addEmptyDescription();
        }
        beginListed();
        blocks.add(new Block.Term(number, opening.before(term, number)));
        awaitsText = true;
    }

    /** The text of what was opened last. */
    void addText(Passage text) {
        if (open.isEmpty()) {
            if (awaitsText) {
                kind = Kind.DESCRIPTION;
                awaitsText = false;
            }
            open = text;
        } else {
            open.add(text.text(), text.number(0));
        }
    }

    void addLine(String line, int number) {
        open.add(line, number);
    }

    void addHeading(int level, Passage title, boolean glossary) {
        flush();
        endLists();
        if (glossary) {
            sections.mark(blocks.size());
        }
        RichText text = InlineReader.readHeading(title, names);
        int line = title.number(0);
        blocks.add(new Block.Heading(line, level, opening.before(text, line)));
        attached = false;
        blanks = 0;
    }

    /** Says that the list which begins is a glossary. */
    void markGlossary() {
        sections.markList();
    }

    void addRule(int number) {
        flush();
        endLists();
        blocks.add(new Block.Rule(number));
    }

    void addCode(String delimiter, int number, List<SourceLines.Line> lines) {
        StringBuilder code = new StringBuilder(delimiter).append('\n');
        lines.forEach(line -> code.append(line.text()).append('\n'));
        code.append(Delimiter.closing(delimiter));
        addVerbatim(Span.Kind.CODE, code.toString(), number);
    }

    void addFormula(String formula, int number) {
        addVerbatim(Span.Kind.MATH, formula, number);
    }

    private void addVerbatim(Span.Kind verbatim, String literal, int number) {
        int level = nesting.depth();
        RichText text =
                new RichText(List.of(new Span(verbatim, literal, number, false, false, "")));
        awaitsText = false;
        blocks.add(
                verbatim == Span.Kind.CODE
                        ? new Block.Code(number, level, text)
                        : new Block.Paragraph(number, level, text));
    }

    /** A table; inside of an item its rows are paragraphs. */
    void addTable(AsciiDocTable table, int number) {
        List<Block.Row> rows = table.rows(names);
        int level = nesting.depth();
        if (level == 0 && !rows.isEmpty()) {
            blocks.add(new Block.Table(number, rows));
        }
        for (Block.Row row : level == 0 ? List.<Block.Row>of() : rows) {
            blocks.add(new Block.Paragraph(row.line(), level, RichText.join(row.cells())));
            awaitsText = false;
        }
    }

    void openContainer(String delimiter) {
        nesting.open(delimiter);
        blanks = 1;
    }

    /** Whether a line closes a container that is open. */
    boolean closes(String delimiter) {
        return nesting.closes(delimiter);
    }

    void closeContainer(String delimiter) {
        flush();
        nesting.close(delimiter);
        opening.clear();
        attached = false;
        blanks = 0;
    }

    /** Names under which links can reach the next text. */
    void anchors(List<String> anchors) {
        flush();
        opening.addAnchors(anchors);
    }

    /** What stands in bold before the next text. */
    void label(String label, int line) {
        if (!label.isEmpty()) {
            opening.addStrong(InlineReader.readHeading(Passage.of(label, line), names));
        }
    }

    /** The title of a list is a paragraph before it. */
    void titleOfList(String title, int line) {
        if (!title.isEmpty()) {
            flush();
            beginText(false);
            addText(Passage.of(title, line));
            flush();
        }
    }

    private void flush() {
        if (open.isEmpty()) {
            return;
        }
        int line = open.number(0);
        RichText text = opening.before(InlineReader.read(open, names), line).strip();
        open = new Passage();
        if (text.isBlank()) {
            return;
        }
        blocks.add(
                switch (kind) {
                    case ITEM -> new Block.Item(line, depth, text);
                    case DESCRIPTION -> new Block.Description(line, text);
                    case PARAGRAPH -> new Block.Paragraph(line, depth, text);
                });
        kind = Kind.PARAGRAPH;
    }
}
