package org.glossgraph.glossary.syntax.asciidoc;

import java.util.ArrayDeque;
import java.util.Deque;
import org.glossgraph.glossary.block.Marks;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.RichTextBuilder;
import org.glossgraph.glossary.block.Span;
import org.jsoup.parser.Parser;

/** Reads the inline marks of a text into runs, in one walk from its beginning to its end. */
final class InlineReader {
    private static final String ESCAPABLE = "*_`#^~+<[({'\"\\";
    private static final int LONGEST_ENTITY = 12;

    /**
     * A stretch of text with marks of its own.
     *
     * @param end where it ends
     * @param resume where the text goes on behind its closing sign
     * @param before the marks around it
     * @param closing what stands for the closing sign
     */
    private record Region(int end, int resume, Marks before, String closing) {}

    private final Passage passage;
    private final String text;
    private final Closers closers;
    private final Signs signs;
    private final Macros macros;
    private final References references;
    private final RichTextBuilder builder = new RichTextBuilder();
    private final Deque<Region> regions = new ArrayDeque<>();
    private final boolean heading;
    private Marks marks = Marks.NONE;
    private int at;
    private int lineIndex;

    private InlineReader(Passage passage, Names names, boolean heading) {
        this.passage = passage;
        this.text = passage.text();
        this.closers = new Closers(text);
        this.signs = new Signs(this);
        this.macros = new Macros(this, names);
        this.references = new References(this, names);
        this.heading = heading;
    }

    /** The runs of a text. */
    static RichText read(Passage passage, Names names) {
        return new InlineReader(passage, names, false).read();
    }

    /** The runs of a heading, which leaves its notes out. */
    static RichText readHeading(Passage passage, Names names) {
        return new InlineReader(passage, names, true).read();
    }

    private RichText read() {
        while (at < text.length() || !regions.isEmpty()) {
            if (!regions.isEmpty() && at >= regions.peek().end()) {
                closeRegion();
            } else {
                step(text.charAt(at));
            }
        }
        return builder.take();
    }

    private void closeRegion() {
        Region region = regions.pop();
        add(region.closing());
        marks = region.before();
        skipTo(region.resume());
    }

    private void step(char c) {
        boolean read =
                switch (c) {
                    case '\n' -> endLine(Span.Kind.SOFT_BREAK, 1);
                    case '\\' -> escape();
                    case '*', '_', '#', '`', '^', '~', '"', '\'' -> signs.read(c);
                    case '+' -> hardBreak() || signs.read(c);
                    case '<' -> references.crossReference();
                    case '[' -> references.anchorOrRole();
                    case '(' -> references.indexTerm();
                    case '&' -> entity();
                    default -> isWordStart() && macros.atWord();
                };
        if (!read) {
            add(word(c));
        }
    }

    /** A word as a whole, so that none begins inside of it; else the character itself. */
    private String word(char c) {
        int end = at + 1;
        if (Character.isLetterOrDigit(c)) {
            while (end < limit() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
        }
        String word = text.substring(at, end);
        at = end;
        return word;
    }

    private boolean isWordStart() {
        return Character.isLetter(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private boolean endLine(Span.Kind kind, int length) {
        at += length;
        lineIndex++;
        builder.endLine(kind, line());
        return true;
    }

    /** A plus behind a blank at the end of a line asks for a line end. */
    private boolean hardBreak() {
        boolean behindBlank = at > 0 && text.charAt(at - 1) == ' ';
        if (!behindBlank) {
            return false;
        }
        if (at + 1 == text.length()) {
            at++;
            return true;
        }
        return text.charAt(at + 1) == '\n' && endLine(Span.Kind.HARD_BREAK, 2);
    }

    private boolean escape() {
        boolean sign =
                at + 1 < limit()
                        && (ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0
                                || Character.isLetter(text.charAt(at + 1)));
        if (!sign) {
            return false;
        }
        char c = text.charAt(at + 1);
        if (Character.isLetter(c) && !macros.isMacro(at + 1)) {
            return false;
        }
        int end = at + 2;
        while (end < limit() && text.charAt(end) == c && !Character.isLetter(c)) {
            end++;
        }
        add(text.substring(at + 1, end));
        at = end;
        return true;
    }

    /** A character by its name or number, as HTML has them. */
    private boolean entity() {
        int end = at + 1;
        while (end < limit() && end - at < LONGEST_ENTITY && isEntityCharacter(text.charAt(end))) {
            end++;
        }
        if (end == at + 1 || end >= limit() || text.charAt(end) != ';') {
            return false;
        }
        add(Parser.unescapeEntities(text.substring(at, end + 1), false));
        at = end + 1;
        return true;
    }

    private static boolean isEntityCharacter(char c) {
        return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
    }

    /** Words that have line ends in them. */
    void addLines(String words) {
        add(words.replace('\n', ' '));
    }

    void add(String words) {
        builder.add(words, marks, line());
    }

    void addLinked(String words, String target) {
        builder.add(words, marks.linked(target), line());
    }

    void addMath(String formula) {
        builder.addVerbatim(Span.Kind.MATH, formula.replace('\n', ' '), marks, line());
    }

    void addAnchor(String name) {
        builder.addAnchor(name, line());
    }

    /** Goes on behind what has been read; its lines count. */
    void skipTo(int place) {
        for (int i = at; i < place; i++) {
            lineIndex += text.charAt(i) == '\n' ? 1 : 0;
        }
        at = place;
    }

    /** Reads a note in brackets, which a heading does without. */
    void openNote(int from, int close) {
        int first = from;
        while (first < close && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (heading || first == close) {
            skipTo(close + 1);
            return;
        }
        add(" (");
        skipTo(first);
        regions.push(new Region(close, close + 1, marks, ")"));
    }

    /** Reads the words of a link up to a place, and goes on at another. */
    void openLink(String target, int end, int resume) {
        openRegion(end, resume, marks.linked(target));
    }

    /** Reads a stretch with marks of its own, and goes on behind its closing sign. */
    void openRegion(int end, int resume, Marks inner) {
        regions.push(new Region(end, resume, marks, ""));
        marks = inner;
    }

    /** Adds code, in backticks. */
    void addCode(String code) {
        if (!code.isBlank()) {
            String literal = "`" + code.replace('\n', ' ') + "`";
            builder.addVerbatim(Span.Kind.CODE, literal, marks, line());
        }
    }

    Marks marks() {
        return marks;
    }

    boolean inLink() {
        return !marks.target().isEmpty();
    }

    String text() {
        return text;
    }

    Closers closers() {
        return closers;
    }

    int at() {
        return at;
    }

    /** Where the innermost stretch ends. */
    int limit() {
        return regions.isEmpty() ? text.length() : regions.peek().end();
    }

    private int line() {
        return passage.number(lineIndex);
    }
}
