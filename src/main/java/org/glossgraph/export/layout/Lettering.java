package org.glossgraph.export.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Breaks names into lines and measures them, by the font that pictures are set in: Liberation Sans,
 * whose letters are as wide as those of Arial and Helvetica. It comes with PDFBox, so that a layout
 * does not depend on the fonts of a machine.
 */
public final class Lettering {
    /** Where the font stands among the classes of PDFBox. */
    public static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** The size of the letters, in pixels. */
    public static final int SIZE = 14;

    /** From one line to the next, in pixels. */
    public static final int LEADING = 18;

    private static final int LONGEST = 600;
    private static final int FIRST_WIDE = 0x2E80;
    private static final double UNKNOWN = 0.75;
    private static final Lettering SANS = load();

    private final double[] latin = new double[FIRST_WIDE];

    private Lettering(TrueTypeFont font) throws IOException {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        for (int c = 0; c < latin.length; c++) {
            int glyph = glyphs.getGlyphId(c);
            latin[c] =
                    glyph == 0
                            ? UNKNOWN
                            : font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
        }
    }

    private static Lettering load() {
        try (InputStream data = PDDocument.class.getResourceAsStream(FONT);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(data))) {
            return new Lettering(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide a line is, in pixels. */
    public static double width(String line) {
        return line.codePoints().mapToDouble(SANS::width).sum() * SIZE;
    }

    private double width(int c) {
        if (c < latin.length) {
            return latin[c];
        }
        return Character.getType(c) == Character.NON_SPACING_MARK ? 0 : 1.2;
    }

    /**
     * The lines of a name, each no wider than said if its words allow; a word that is wider is cut.
     * A name of more than 600 characters ends in an ellipsis.
     */
    public static List<String> lines(String name, double widest) {
        List<String> lines = new ArrayList<>();
        for (String part : shortened(name).split("\\R", -1)) {
            wrap(part.strip(), widest, lines);
        }
        return lines;
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static void wrap(String text, double widest, List<String> lines) {
        if (width(text) <= widest) {
            lines.add(text);
            return;
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        StringBuilder line = new StringBuilder();
        int start = 0;
        for (int end = breaks.following(0);
                start < text.length() && end != BreakIterator.DONE;
                start = end, end = breaks.next()) {
            String word = text.substring(start, end);
            if (!line.isEmpty() && width(line + word.stripTrailing()) > widest) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            for (String piece : pieces(word, widest)) {
                if (!line.isEmpty() && width(line + piece.stripTrailing()) > widest) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(piece);
            }
        }
        lines.add(line.toString().stripTrailing());
    }

    /** A word in pieces that fit; most often one. */
    private static List<String> pieces(String word, double widest) {
        if (width(word.stripTrailing()) <= widest) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int from = 0;
        for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
            int before = letters.previous();
            letters.next();
            if (before > from && width(word.substring(from, end)) > widest) {
                pieces.add(word.substring(from, before));
                from = before;
            }
        }
        pieces.add(word.substring(from));
        return pieces;
    }
}
