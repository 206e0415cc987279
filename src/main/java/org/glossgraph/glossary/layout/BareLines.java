package org.glossgraph.glossary.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/**
 * A term stands alone on a line, its text on the lines below; only their shape tells them apart.
 */
final class BareLines {
    private static final int LINES_FOR_A_TITLE = 6;
    private static final int MOST_SMALL_WORDS = 4;
    private static final int FEWEST_HEADED = 4;
    private static final double MOST = 0.8;

    /** Shape is a weaker sign than a mark. */
    private static final double WEIGHT = 0.8;

    /**
     * A source line outside of items, or a whole item.
     *
     * @param block the block it belongs to
     * @param first whether it is the block's first line
     * @param hanging whether it is indented more than the line it goes on with
     * @param ends the line ends of its block
     */
    private record Line(RichText text, Block block, boolean first, boolean hanging, LineEnds ends) {
        String plain() {
            return text.plain();
        }

        boolean isItem() {
            return first && block instanceof Block.Item;
        }

        boolean isText() {
            return block instanceof Block.Paragraph || block instanceof Block.Item;
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Drafts drafts = new Drafts();
    private final double stops;
    private final boolean termsStartLarge;
    private final double headed;
    private final boolean alternate;
    private final boolean expanded;
    private final boolean[] term;
    private int terms;
    private int regular;
    private int texts;

    private BareLines(List<Block> blocks) {
        blocks.forEach(this::cut);
        dropTitle();
        stops = share(l -> Shape.words(l.plain()) > 8, l -> Shape.endsSentence(l.plain()));
        termsStartLarge = share(BareLines::isCandidate, l -> !Shape.startsSmall(l.plain())) > 0.65;
        headed = shareOfHeaded();
        alternate = takeTurns();
        term = new boolean[lines.size()];
        for (int i = 0; i < term.length; i++) {
            term[i] = alternate ? i % 2 == 0 : isTerm(i);
        }
        expanded =
                AlternateLines.expand(
                        IntStream.range(0, term.length)
                                .filter(i -> term[i])
                                .mapToObj(i -> lines.get(i).text())
                                .toList());
    }

    static Explanation explain(List<Block> blocks) {
        BareLines reader = new BareLines(blocks);
        reader.read();
        double density = Math.min(1, 8.0 * reader.terms / Math.max(1, reader.texts));
        double score =
                reader.terms < 2
                        ? 0
                        : WEIGHT * density * reader.regular / Math.max(1, reader.terms);
        return new Explanation(Layout.BARE_LINES, score, reader.drafts.all(), List.of());
    }

    private void cut(Block block) {
        if (block instanceof Block.Paragraph || block instanceof Block.Item) {
            boolean item = block instanceof Block.Item;
            List<RichText> parts =
                    block.text().lines(kind -> !item || kind == Span.Kind.LAZY_BREAK);
            Set<Integer> starts =
                    block.text().lines(kind -> kind != Span.Kind.HANGING_BREAK).stream()
                            .map(RichText::line)
                            .collect(Collectors.toSet());
            LineEnds ends = LineEnds.of(block.text());
            for (int i = 0; i < parts.size(); i++) {
                boolean hanging = !item && !starts.contains(parts.get(i).line());
                lines.add(new Line(parts.get(i), block, i == 0, hanging, ends));
            }
        } else {
            lines.add(new Line(block.text(), block, true, false, LineEnds.of(block.text())));
        }
    }

    /** A title stands first; it is repeated, or it speaks of terms, or the next line does. */
    private void dropTitle() {
        int first = 0;
        while (first < Math.min(3, lines.size()) && !isCandidate(lines.get(first))) {
            first++;
        }
        if (lines.size() < first + 4 || !isCandidate(lines.get(first))) {
            return;
        }
        String title = key(lines.get(first));
        int end = first + 1;
        for (int i = end; i < Math.min(first + LINES_FOR_A_TITLE, lines.size()); i++) {
            end = key(lines.get(i)).equals(title) ? i + 1 : end;
        }
        boolean repeated = end > first + 1;
        boolean introduced = first == 0 && Shape.isIntroduction(lines.get(1).plain());
        if (repeated || Shape.isTitle(title) || introduced) {
            lines.subList(0, end).clear();
        }
    }

    private boolean takeTurns() {
        boolean even =
                IntStream.range(0, lines.size())
                        .allMatch(
                                i ->
                                        lines.get(i).block() instanceof Block.Paragraph
                                                && (i % 2 == 0 || !lines.get(i).first()));
        return even && AlternateLines.are(lines.stream().map(Line::text).toList());
    }

    private static String key(Line line) {
        return line.plain().strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isCandidate(Line line) {
        return line.isText() && !line.isItem() && Shape.isTerm(line.plain());
    }

    private double share(Predicate<Line> some, Predicate<Line> hit) {
        long all = lines.stream().filter(some).count();
        return all == 0 ? 0 : (double) lines.stream().filter(some.and(hit)).count() / all;
    }

    private void read() {
        List<RichText> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.first() || term[i]) {
                flush(open);
            }
            if (term[i]) {
                begin(line, i);
            } else if (i > 0 && isSection(i)) {
                drafts.beginSection(line.plain());
            } else if (line.isItem() || !line.isText()) {
                addBlock(line);
            } else {
                open.add(line.text());
                texts++;
            }
        }
        flush(open);
    }

    private void addBlock(Line line) {
        if (line.block() instanceof Block.Rule) {
            drafts.end();
        } else {
            texts++;
            drafts.add(
                    line.isItem()
                            ? new Block.Item(line.text().line(), line.block().depth(), line.text())
                            : line.block());
        }
    }

    private void begin(Line line, int i) {
        terms++;
        boolean textFollows = i + 1 < lines.size() && lines.get(i + 1).isText();
        String next = textFollows ? lines.get(i + 1).plain() : "";
        boolean longer = Shape.words(next) > Shape.words(line.plain());
        boolean item = textFollows && lines.get(i + 1).isItem();
        regular += Shape.isProse(next) || longer || item || alternate ? 1 : 0;
        Optional<Lead> names = expanded ? Lead.of(Layout.TERM_DASH, line.text()) : Optional.empty();
        drafts.begin(names.map(Lead::heading).orElse(line.text()));
        names.map(Lead::rest).ifPresent(drafts::addHeading);
    }

    private void flush(List<RichText> open) {
        if (!open.isEmpty()) {
            RichText text = RichText.join(open);
            drafts.add(new Block.Paragraph(text.line(), 0, text));
            open.clear();
        }
    }

    /** Whether a line is a term: it looks like one, nothing runs into it, and text follows it. */
    private boolean isTerm(int i) {
        Line line = lines.get(i);
        if (!isCandidate(line) || i + 1 >= lines.size() || !lines.get(i + 1).isText()) {
            return false;
        }
        if (line.hanging() || (lines.get(i + 1).hanging() && !lines.get(i + 1).first())) {
            return !line.hanging();
        }
        if (!line.first() && !line.ends().hasRoom(line.text(), lines.get(i + 1).text())) {
            return false;
        }
        boolean small = termsStartLarge && Shape.startsSmall(line.plain());
        return (!small || isSetOff(i)) && isFree(i) && !isOnlyText(i) && hasText(i);
    }

    /** How many of the paragraphs that have several lines begin with what could be a term. */
    private double shareOfHeaded() {
        int several = 0;
        int headed = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).first() && lines.get(i).isText() && !lines.get(i + 1).first()) {
                several++;
                headed += isCandidate(lines.get(i)) ? 1 : 0;
            }
        }
        return several < FEWEST_HEADED ? 0 : (double) headed / several;
    }

    /**
     * A small line among large terms is one if it heads a paragraph as the others do, or if a text
     * has ended before it and one begins.
     */
    private boolean isSetOff(int i) {
        Line next = lines.get(i + 1);
        if (headed > MOST && lines.get(i).first() && !next.first()) {
            return true;
        }
        boolean ended = i == 0 || Shape.endsSentence(lines.get(i - 1).plain());
        return Shape.words(lines.get(i).plain()) <= MOST_SMALL_WORDS
                && (ended || lines.get(i).first())
                && !next.first()
                && Shape.isProse(next.plain())
                && !Shape.startsSmall(next.plain());
    }

    /**
     * Whether no text runs into the line. Where lines are whole sentences, or none ends in a stop,
     * a line end parts; elsewhere lines are wrapped, and only a stop does.
     */
    private boolean isFree(int i) {
        Line line = lines.get(i);
        if (i == 0 || line.first() || lines.get(i - 1).isItem() || stops < 0.1) {
            return true;
        }
        boolean sentences = stops > 0.65 && Shape.isProse(lines.get(i + 1).plain());
        return sentences || Shape.endsSentence(lines.get(i - 1).plain());
    }

    /** Whether it must be the text of the term on the line before. */
    private boolean isOnlyText(int i) {
        return i > 0 && !lines.get(i).first() && term[i - 1];
    }

    /** A short line by itself, without a text behind a label, that a term follows. */
    private boolean isSection(int i) {
        return isCandidate(lines.get(i))
                && !lines.get(i).plain().contains(": ")
                && lines.get(i).first()
                && i + 1 < lines.size()
                && lines.get(i + 1).first()
                && term[i + 1];
    }

    private boolean hasText(int i) {
        Line next = lines.get(i + 1);
        return next.isItem() || !next.first() || Shape.isProse(next.plain()) || !isCandidate(next);
    }
}
