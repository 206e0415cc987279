package org.glossgraph.glossary.syntax.latex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/** Reads what environments do: lists, tables, definitions, and what is left out. */
final class Environments {
    private static final Set<String> LISTS =
            Set.of("itemize", "enumerate", "description", "compactitem", "compactenum", "labeling");

    /** Tables by their names, with the number of arguments before the first cell. */
    private static final Map<String, Integer> TABLES =
            Map.ofEntries(
                    Map.entry("tabular", 1),
                    Map.entry("tabular*", 2),
                    Map.entry("tabularx", 2),
                    Map.entry("tabulary", 2),
                    Map.entry("longtable", 1),
                    Map.entry("longtabu", 1),
                    Map.entry("tabu", 1),
                    Map.entry("xltabular", 2),
                    Map.entry("supertabular", 1),
                    Map.entry("xtabular", 1),
                    Map.entry("tblr", 1),
                    Map.entry("longtblr", 1));

    private static final Set<String> LEFT_OUT =
            Set.of("figure", "figure*", "wrapfigure", "thebibliography", "titlepage", "picture");
    private static final Set<String> TITLED = Set.of("frame", "block", "tcolorbox");
    private static final int FRAME_LEVEL = 4;
    private static final Set<String> RULES =
            Set.of("hline", "toprule", "midrule", "bottomrule", "specialrule", "Xhline");
    private static final Set<String> HEADS =
            Set.of("endhead", "endfirsthead", "endfoot", "endlastfoot");

    /** Labels that stand for a bullet or a number. */
    private static final Pattern BULLET =
            Pattern.compile(
                    "[^\\p{L}\\p{N}]*|\\(?(?:\\p{N}{1,3}|\\p{L}|[ivxIVX]{1,4})[.):]*|\\\\\\w+|\\$.*\\$");

    private static final Pattern LENGTH =
            Pattern.compile("(?:[\\d.]*\\s*(?:\\\\\\w+|cm|mm|in|pt|em|ex)|[\\d.]+|)");

    /**
     * An environment.
     *
     * @param name its name
     * @param kind what it does
     */
    private record Environment(String name, Kind kind) {}

    private enum Kind {
        LIST,
        TABLE,
        DEFINITION,
        LEFT_OUT,
        OTHER
    }

    private final LatexReader reader;
    private final LatexBlocks blocks;
    private final Deque<Environment> open = new ArrayDeque<>();
    private final Deque<LatexTable> tables = new ArrayDeque<>();

    Environments(LatexReader reader) {
        this.reader = reader;
        this.blocks = reader.blocks();
    }

    /** Reads the command, if it has to do with environments. */
    boolean read(String name) {
        switch (name) {
            case "begin" -> begin(reader.input().argument().plain());
            case "end" -> end(reader.input().argument().plain());
            case "item" -> item();
            default -> {
                return !tables.isEmpty() && readInTable(name);
            }
        }
        return true;
    }

    private boolean readInTable(String name) {
        if (RULES.contains(name)) {
            reader.input().skipOptions();
            tables.element().rule();
        } else if (HEADS.contains(name)) {
            tables.element().endHead();
        } else {
            return false;
        }
        return true;
    }

    private void begin(String name) {
        if (name.equals("document")) {
            blocks.unmute();
        } else if (LEFT_OUT.contains(name)) {
            blocks.mute();
            push(name, Kind.LEFT_OUT);
        } else if (TABLES.containsKey(name)) {
            beginTable(name);
        } else if (LISTS.contains(name)) {
            beginList(name);
        } else {
            beginOther(name);
        }
    }

    private void push(String name, Kind kind) {
        open.push(new Environment(name, kind));
    }

    private void beginList(String name) {
        reader.input().skipOptions();
        if (name.equals("labeling") || reader.input().hasGroup()) {
            reader.input().argument();
        }
        blocks.openList();
        push(name, Kind.LIST);
    }

    private void beginTable(String name) {
        for (int i = 0; i < TABLES.get(name); i++) {
            reader.input().skipOptions();
            reader.input().argument();
        }
        if (blocks.isCapturing()) {
            push(name, Kind.OTHER);
            return;
        }
        blocks.endParagraph();
        tables.push(new LatexTable(reader.input().line()));
        blocks.capture();
        push(name, Kind.TABLE);
    }

    /** An environment that is not known may have a title. */
    private void beginOther(String name) {
        Optional<Slice> title = title(name);
        if (blocks.isCapturing()) {
            push(name, Kind.OTHER);
            return;
        }
        blocks.endParagraph();
        if (name.equals("frame")) {
            push(name, Kind.OTHER);
            title.ifPresent(words -> reader.readHeading(FRAME_LEVEL, words));
            return;
        }
        if (Vocabulary.isDefinition(name) && !blocks.isInEntry()) {
            push(name, Kind.DEFINITION);
            beginDefinition(title);
            return;
        }
        push(name, Kind.OTHER);
        if (title.isPresent()) {
            reader.read(
                    title.get(),
                    () -> reader.setMarks(reader.marks().bold()),
                    () -> reader.add(": "));
        }
    }

    private void beginDefinition(Optional<Slice> title) {
        int line = reader.input().line();
        blocks.openEntry();
        if (title.isEmpty()) {
            blocks.beginDescription();
            return;
        }
        reader.read(
                title.get(),
                blocks::capture,
                () -> {
                    blocks.addTerm(blocks.captured(), line);
                    blocks.beginDescription();
                });
    }

    /** The first argument in braces where these hold titles, else the optional one. */
    private Optional<Slice> title(String name) {
        reader.input().skipOverlay();
        Optional<Slice> title = reader.input().option(false).filter(Environments::isTitle);
        boolean titled = isTitled(name);
        for (int i = 0; i < 3 && reader.input().hasGroupNext(); i++) {
            Slice group = reader.input().argument();
            if (i == 0 && titled && isTitle(group)) {
                title = Optional.of(group);
            }
        }
        return title;
    }

    private static boolean isTitled(String name) {
        return Vocabulary.isDefinition(name) || TITLED.contains(name) || name.endsWith("box");
    }

    private static boolean isTitle(Slice argument) {
        String plain = argument.plain();
        boolean words = plain.codePoints().filter(Character::isLetter).limit(2).count() == 2;
        return words && plain.indexOf('=') < 0 && !LENGTH.matcher(plain).matches();
    }

    private void end(String name) {
        if (name.equals("document")) {
            reader.input().stop();
            return;
        }
        boolean known = open.stream().anyMatch(environment -> environment.name().equals(name));
        boolean closed = !known;
        while (!closed) {
            Environment environment = open.pop();
            close(environment);
            closed = environment.name().equals(name);
        }
    }

    /** Closes what the source leaves open. */
    void closeAll() {
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    private void close(Environment environment) {
        switch (environment.kind()) {
            case LIST -> blocks.closeList();
            case DEFINITION -> blocks.closeEnvironment();
            case LEFT_OUT -> blocks.unmute();
            case TABLE -> {
                LatexTable table = tables.pop();
                table.endRow(blocks.captured());
                blocks.addTable(table.rows(), table.line());
            }
            case OTHER -> blocks.endParagraph();
        }
    }

    /** An item; outside of a list it makes one. */
    private void item() {
        if (open.isEmpty() || open.peek().kind() != Kind.LIST) {
            blocks.endParagraph();
            boolean capturing = blocks.isCapturing();
            Environment around = open.isEmpty() ? new Environment("", Kind.OTHER) : open.pop();
            if (capturing || around.kind() != Kind.OTHER) {
                open.push(around);
                reader.input().option(true).ifPresent(l -> reader.read(l, () -> {}, () -> {}));
                return;
            }
            blocks.openList();
            push(around.name(), Kind.LIST);
        }
        blocks.beginItem();
        reader.input().skipOverlay();
        int line = reader.input().line();
        Optional<Slice> label = reader.input().option(true);
        if (label.isPresent() && !BULLET.matcher(label.get().plain()).matches()) {
            reader.read(
                    label.get(),
                    blocks::capture,
                    () -> {
                        RichText term = blocks.captured();
                        blocks.addItemTerm(term, line);
                    });
        }
    }

    /** Ends a cell of the table; outside of tables the sign is one of the text. */
    void endCell() {
        if (tables.isEmpty()) {
            reader.add("&");
        } else {
            tables.element().endCell(blocks.captured());
            blocks.capture();
        }
    }

    /** Ends a row, or a line. */
    void endLine(String command) {
        if (command.equals("\\")) {
            reader.input().skipStar();
        }
        reader.input().option(false);
        boolean row = command.equals("\\") || command.equals("tabularnewline");
        if (row && !tables.isEmpty()) {
            tables.element().endRow(blocks.captured());
            blocks.capture();
        } else {
            blocks.endLine(Span.Kind.HARD_BREAK, reader.input().line());
        }
    }
}
