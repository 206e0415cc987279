package org.glossgraph.glossary.syntax.latex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Marks;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/** Reads tokens into blocks: what is not known is passed over, its arguments are read. */
final class LatexReader {
    private static final Map<String, Integer> HEADINGS =
            Map.ofEntries(
                    Map.entry("part", 1),
                    Map.entry("chapter", 1),
                    Map.entry("addchap", 1),
                    Map.entry("section", 2),
                    Map.entry("addsec", 2),
                    Map.entry("subsection", 3),
                    Map.entry("frametitle", 4),
                    Map.entry("subsubsection", 4),
                    Map.entry("minisec", 5),
                    Map.entry("paragraph", 5),
                    Map.entry("subparagraph", 6));
    private static final String CLOSING = ".,;:!?)";

    private final TokenList tokens;
    private final Input input;
    private final Macros macros;
    private final LatexBlocks blocks = new LatexBlocks();
    private final Accents accents = new Accents();
    private final Names names;
    private final Deque<Marks> groups = new ArrayDeque<>();
    private final EntryCommands entries;
    private final References references;
    private final Environments environments;
    private final TextCommands texts;
    private final UnknownCommands unknown;
    private Marks marks = Marks.NONE;
    private String title = "";

    /**
     * A reader.
     *
     * @param known what references show, as far as it is known
     * @param found what references may show after this reading
     */
    LatexReader(TokenList tokens, Names known, Names found) {
        this.tokens = tokens;
        this.input = new Input(tokens.all());
        this.macros = new Macros(input);
        this.names = found;
        this.entries = new EntryCommands(this, known);
        this.references = new References(this, known);
        this.environments = new Environments(this);
        this.texts = new TextCommands(this, environments, entries);
        this.unknown = new UnknownCommands(this, tokens);
    }

    /** The blocks of the source. */
    List<Block> read() {
        boolean whole = hasDocument();
        if (whole) {
            blocks.mute();
        }
        for (Optional<Token> token = input.next(); token.isPresent(); token = input.next()) {
            read(token.get());
        }
        environments.closeAll();
        return blocks.blocks();
    }

    private boolean hasDocument() {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).isCommand("begin") && tokens.get(i + 2).isText("document")) {
                return true;
            }
        }
        return false;
    }

    /** The title that the document states; empty for none. */
    Optional<String> title() {
        return Optional.of(title).filter(text -> !text.isBlank());
    }

    private void read(Token token) {
        switch (token.kind()) {
            case TEXT -> add(Typography.of(token.text()));
            case BLANK -> add(" ");
            case NEWLINE -> blocks.endLine(Span.Kind.SOFT_BREAK, input.line());
            case PARAGRAPH -> blocks.endParagraph();
            case OPEN -> groups.push(marks);
            case CLOSE -> closeGroup();
            case MATH -> blocks.addVerbatim(Span.Kind.MATH, token.text(), marks, input.line());
            case VERBATIM -> {
                String literal = "`" + token.text() + "`";
                blocks.addVerbatim(Span.Kind.CODE, literal, marks, input.line());
            }
            case LISTING -> blocks.addListing(token.text(), input.line());
            case CELL -> environments.endCell();
            case COMMAND -> command(token.text());
            case PARAMETER -> {}
        }
    }

    private void closeGroup() {
        add(accents.end());
        if (!groups.isEmpty()) {
            marks = groups.pop();
        }
    }

    void add(String words) {
        blocks.add(accents.applied(words), marks, input.line());
    }

    private void command(String name) {
        boolean read =
                texts.readSign(name)
                        || entries.read(name)
                        || (!EntryCommands.defines(name) && macros.expand(name))
                        || readDefinition(name)
                        || environments.read(name)
                        || references.read(name)
                        || readHeading(name)
                        || texts.read(name);
        if (!read) {
            input.skipStar();
            unknown.read(name);
        }
    }

    private boolean readDefinition(String name) {
        if (Macros.defines(name)) {
            macros.define(name);
        } else if (name.equals("let")) {
            input.argument();
            input.peek().filter(token -> token.isText("=")).ifPresent(t -> input.argument());
            input.argument();
        } else {
            return false;
        }
        return true;
    }

    private boolean readHeading(String name) {
        Integer level = HEADINGS.get(name);
        if (level == null && !name.equals("title")) {
            return false;
        }
        input.skipStar();
        input.skipOptions();
        if (level == null) {
            read(input.argument(), blocks::capture, () -> title = blocks.captured().plain());
        } else {
            readHeading(level, input.argument());
        }
        return true;
    }

    /** Reads a heading of a level, 1 for the highest. */
    void readHeading(int level, Slice words) {
        int line = input.line();
        blocks.endParagraph();
        read(
                words,
                blocks::capture,
                () -> blocks.addHeading(level, heading(blocks.captured(), level), line));
    }

    /** A heading that its text runs on from may end in a sign. */
    private static RichText heading(RichText captured, int level) {
        String plain = captured.plain();
        boolean signed = level >= 5 && (plain.endsWith(".") || plain.endsWith(":"));
        return signed ? captured.slice(0, plain.length() - 1).strip() : captured;
    }

    /** Where nothing is shown between a blank and a closing sign, the blank goes, too. */
    void trimBeforeSign() {
        boolean sign =
                input.peek()
                        .filter(token -> token.is(Token.Kind.TEXT))
                        .filter(token -> CLOSING.indexOf(token.text().charAt(0)) >= 0)
                        .isPresent();
        if (sign) {
            blocks.trim();
        }
    }

    /** Reads a part of the source before the rest; marks that it sets end with it. */
    void read(Slice slice, Runnable begin, Runnable end) {
        Marks before = marks;
        input.push(
                slice,
                () -> {
                    groups.push(before);
                    begin.run();
                },
                () -> {
                    end.run();
                    if (!groups.isEmpty()) {
                        marks = groups.pop();
                    }
                });
    }

    /** Reads an argument with other marks. */
    void readMarked(Slice slice, Marks inner) {
        read(slice, () -> marks = inner, () -> {});
    }

    Marks marks() {
        return marks;
    }

    /** Sets marks until the group ends. */
    void setMarks(Marks newMarks) {
        marks = newMarks;
    }

    Input input() {
        return input;
    }

    LatexBlocks blocks() {
        return blocks;
    }

    /** The accents that wait for their letters. */
    Accents accents() {
        return accents;
    }

    /** What references may show after this reading. */
    Names names() {
        return names;
    }
}
