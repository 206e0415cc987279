package org.glossgraph.glossary.syntax.asciidoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Remark;

/** Reads the lines of a document into blocks, each line once. */
final class BlockReader {
    private static final Pattern HEADING = Pattern.compile("^(={1,6}|#{1,6})[ \\t]+(\\S.*)$");
    private static final Pattern ITEM =
            Pattern.compile(
                    "^[ \\t]*(\\*{1,6}|\\.{1,6}|-|•|\\d{1,3}[.)]|[a-zA-Z]\\.|[ivxIVX]{1,4}\\))[ \\t]+"
                            + "(?:\\[[ xX*]\\][ \\t]+)?(?=\\S)");
    private static final Pattern CALLOUT = Pattern.compile("^<(?:\\d{1,3}|\\.)>[ \\t]+(?=\\S)");
    private static final Pattern RULE =
            Pattern.compile("'{3,}|---|- - -|\\*\\*\\*|\\* \\* \\*|<{3,}");
    private static final Pattern ADMONITION =
            Pattern.compile("^(NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \\t]+(?=\\S)");
    private static final Set<String> ADMONITIONS =
            Set.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");
    private static final Pattern BLOCK_MACRO = Pattern.compile("^[a-z][\\w-]{0,30}::\\S*\\[.*\\]$");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final SourceLines lines;
    private final Attributes attributes;
    private final TextBlocks texts;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, String> shown = new HashMap<>();
    private BlockAttributes above = new BlockAttributes();
    private boolean begun;

    BlockReader(SourceLines lines, Attributes attributes, Names names) {
        this.lines = lines;
        this.attributes = attributes;
        this.texts = new TextBlocks(names);
    }

    /** The blocks of the document. */
    List<Block> read() {
        for (Optional<SourceLines.Line> line = lines.next();
                line.isPresent();
                line = lines.next()) {
            read(line.get().text(), line.get().number());
        }
        texts.end();
        return texts.blocks();
    }

    /** What references show, as far as anchors or blocks say it. */
    Names names() {
        return Names.of(shown, texts.blocks());
    }

    List<Remark> remarks() {
        return remarks;
    }

    private void read(String line, int number) {
        if (line.isBlank()) {
            texts.blankLine();
        } else if (isComment(line)) {
            if (line.equals("//-")) {
                texts.interrupt(true);
            }
        } else {
            if (!readDelimited(line, number) && !readStructure(line, number)) {
                readText(line, number);
            }
            begun = true;
        }
    }

    private static boolean isComment(String line) {
        return line.startsWith("//") && !line.startsWith("///");
    }

    private boolean readDelimited(String line, int number) {
        Delimiter delimiter = Delimiter.of(line);
        if (delimiter == Delimiter.NONE) {
            return false;
        }
        if (texts.closes(line)) {
            texts.closeContainer(line);
            above = new BlockAttributes();
            return true;
        }
        if (!lines.isClosed()) {
            remarks.add(new Remark(number, "a block opens here and is never closed; close it"));
            return true;
        }
        boolean beside = delimiter == Delimiter.SIDEBAR && !texts.isAttached();
        if (delimiter == Delimiter.COMMENT || beside) {
            lines.block();
            return true;
        }
        BlockAttributes attributesAbove = takeAbove();
        texts.beginBlock();
        switch (delimiter) {
            case LISTING -> texts.addCode(line, number, lines.block());
            case PASSTHROUGH -> passThrough(attributesAbove, number, lines.block());
            case TABLE -> texts.addTable(table(line, attributesAbove), number);
            default -> {
                texts.openContainer(line);
                texts.label(label(attributesAbove), number);
            }
        }
        return true;
    }

    private AsciiDocTable table(String delimiter, BlockAttributes attributesAbove) {
        List<SourceLines.Line> rows =
                lines.block().stream()
                        .map(
                                line ->
                                        new SourceLines.Line(
                                                attributes.substituted(line.text()), line.number()))
                        .toList();
        return AsciiDocTable.of(delimiter, attributesAbove, rows);
    }

    private void passThrough(BlockAttributes styled, int number, List<SourceLines.Line> block) {
        if (Set.of("stem", "latexmath", "asciimath").contains(styled.style())) {
            String formula =
                    String.join(" ", block.stream().map(SourceLines.Line::text).toList()).strip();
            texts.addFormula("$$" + formula + "$$", number);
        }
    }

    private BlockAttributes takeAbove() {
        BlockAttributes taken = above;
        above = new BlockAttributes();
        texts.anchors(taken.anchors());
        shown.putAll(taken.shown());
        return taken;
    }

    /** What stands before the first words of a block: its title, else the kind of admonition. */
    private static String label(BlockAttributes attributes) {
        boolean admonition = ADMONITIONS.contains(attributes.style());
        return attributes.title().isEmpty() && admonition
                ? named(attributes.style())
                : attributes.title();
    }

    private static String named(String admonition) {
        return admonition.charAt(0) + admonition.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Reads a line that is no text and no delimiter. */
    private boolean readStructure(String line, int number) {
        if (line.equals("+")) {
            texts.attach();
            return true;
        }
        if (!texts.isOpen() && Attributes.isEntry(line)) {
            attributes.apply(line);
            return true;
        }
        if (BlockAttributes.isLine(line)) {
            texts.interrupt(!BlockAttributes.isAnchor(line));
            above.add(line);
            return true;
        }
        if (isBlockTitle(line) && !texts.isOpen()) {
            above.setTitle(attributes.substituted(line.substring(1)), number);
            return true;
        }
        if (readHeading(line, number)) {
            return true;
        }
        if (!texts.isOpen() && RULE.matcher(line).matches()) {
            texts.addRule(number);
            return true;
        }
        return !texts.isOpen() && line.length() < 2_000 && BLOCK_MACRO.matcher(line).matches();
    }

    private static boolean isBlockTitle(String line) {
        return line.length() > 1
                && line.charAt(0) == '.'
                && line.charAt(1) != '.'
                && !Character.isWhitespace(line.charAt(1));
    }

    private boolean readHeading(String line, int number) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            String title = heading.group(2).replaceFirst("[ \\t]+[=#]+$", "");
            addHeading(heading.group(1).length(), title, number);
            return true;
        }
        boolean closes = texts.closes(lines.peek());
        int level = texts.isOpen() || closes ? 0 : Setext.level(line, lines.peek());
        if (level > 0 && LabelledLine.of(line).isEmpty()) {
            lines.next();
            addHeading(level, line, number);
            return true;
        }
        return false;
    }

    private void addHeading(int level, String title, int number) {
        BlockAttributes styled = takeAbove();
        texts.addHeading(level, passage(title, number), styled.style().equals("glossary"));
        if (level == 1 && !begun) {
            DocumentHeader.skip(lines, attributes);
        }
    }

    private void readText(String line, int number) {
        Matcher item = ITEM.matcher(line);
        Optional<LabelledLine> labelled = LabelledLine.of(line);
        if (labelled.isPresent() && !item.lookingAt()) {
            addTerm(labelled.get(), number);
            return;
        }
        if (item.lookingAt()) {
            String marker = DIGITS.matcher(item.group(1)).replaceAll("1");
            BlockAttributes styled = takeAbove();
            texts.titleOfList(styled.title(), styled.titleLine());
            texts.openItem(marker, passage(line.substring(item.end()), number));
            return;
        }
        if (texts.isOpen()) {
            texts.addLine(attributes.substituted(line.strip()), number);
            return;
        }
        addParagraph(line, number);
    }

    private void addTerm(LabelledLine line, int number) {
        BlockAttributes styled = takeAbove();
        if (styled.style().equals("glossary")) {
            texts.markGlossary();
        }
        texts.openTerm(attributes.substituted(line.term()), line.marker(), number);
        if (!line.text().isEmpty()) {
            texts.addText(passage(line.text(), number));
        }
    }

    private void addParagraph(String line, int number) {
        BlockAttributes styled = takeAbove();
        Matcher callout = CALLOUT.matcher(line);
        Matcher admonition = ADMONITION.matcher(line);
        boolean indented = Character.isWhitespace(line.charAt(0));
        texts.beginText(indented);
        texts.label(label(styled), styled.title().isEmpty() ? number : styled.titleLine());
        if (callout.lookingAt()) {
            texts.openCallout(passage(line.substring(callout.end()), number));
        } else if (admonition.lookingAt()) {
            texts.label(named(admonition.group(1)), number);
            texts.addText(passage(line.substring(admonition.end()), number));
        } else {
            String words = line.startsWith("> ") ? line.substring(2) : line;
            texts.addText(passage(words.strip(), number));
        }
    }

    private Passage passage(String line, int number) {
        return Passage.of(attributes.substituted(line), number);
    }
}
