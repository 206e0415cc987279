package org.glossgraph.glossary.syntax.rst;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** The titles of sections: their levels are the order in which their adornments appear. */
final class Titles {
    /** A shorter row of signs is an adornment only where it is as long as the title. */
    private static final int SURE = 4;

    private final List<String> styles = new ArrayList<>();
    private int current;

    /** The level of an adornment, from 1; the sections that follow stand below it. */
    int level(char sign, boolean overlined) {
        String style = (overlined ? "over" : "under") + sign;
        if (!styles.contains(style)) {
            styles.add(style);
        }
        current = styles.indexOf(style) + 1;
        return current;
    }

    /** The level of the section that is open; 0 before the first. */
    int current() {
        return current;
    }

    /** Whether a line is a row of one sign. */
    static boolean isAdornment(Line line) {
        String text = line.text();
        return !text.isEmpty()
                && isSign(text.charAt(0))
                && text.chars().allMatch(c -> c == text.charAt(0));
    }

    /** Whether a row of signs parts two texts. */
    static boolean isTransition(Line line) {
        return isAdornment(line) && line.text().length() >= SURE;
    }

    /** Whether the first line is a title because of the second. */
    static boolean isUnderlined(Line title, Line below) {
        boolean sure = below.text().length() >= SURE;
        return isAdornment(below)
                && !title.isBlank()
                && title.indent() == below.indent()
                && (sure || below.text().length() >= width(title.text()));
    }

    /** Whether a title stands between the row of signs at an index and its like. */
    static boolean isOverlined(Lines lines, int index, int to) {
        if (index + 2 >= to || !isAdornment(lines.get(index))) {
            return false;
        }
        Line over = lines.get(index);
        Line title = lines.get(index + 1);
        Line under = lines.get(index + 2);
        return isUnderlined(title.at(under.indent()), under)
                && under.text().charAt(0) == over.text().charAt(0)
                && (isTransition(over) || over.text().equals(under.text()))
                && !isAdornment(title);
    }

    /** The words of the title that begins at an index; empty where none does. */
    static String at(Lines lines, int index) {
        if (isOverlined(lines, index, lines.size())) {
            return lines.get(index + 1).text();
        }
        boolean underlined =
                index + 1 < lines.size() && isUnderlined(lines.get(index), lines.get(index + 1));
        return underlined ? lines.get(index).text() : "";
    }

    /** The columns that a text takes: East Asian characters are twice as wide. */
    static int width(String text) {
        return text.codePoints().map(Titles::columns).sum();
    }

    /** The columns that a character takes. */
    static int columns(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        boolean wide =
                width == UCharacter.EastAsianWidth.FULLWIDTH
                        || width == UCharacter.EastAsianWidth.WIDE;
        int type = Character.getType(codePoint);
        boolean over = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return wide ? 2 : over ? 0 : 1;
    }

    static boolean isSign(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
