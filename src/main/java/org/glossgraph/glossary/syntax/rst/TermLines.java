package org.glossgraph.glossary.syntax.rst;

import java.util.Optional;

/**
 * The terms of an item of a definition list as authors write it, too, where docutils sees none: a
 * blank line below the term, or several terms for one text.
 *
 * @param from the index of the first term
 * @param to the index behind the last one
 * @param text the index of the text about them
 */
record TermLines(int from, int to, int text) {
    private static final int MOST_TERMS = 4;
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 80;
    private static final String SENTENCE_ENDS = ".:!?;,";

    /** Whether a body has a definition list, in which such terms may stand. */
    static boolean mayStandIn(Lines lines, Region body, Level level) {
        if (level.inside()) {
            return false;
        }
        for (int i = body.from(); i + 1 < body.to(); i++) {
            if (isText(lines, i, body) && isBelow(lines, i + 1, body)) {
                return true;
            }
        }
        return false;
    }

    /** The terms that a region begins with. */
    static Optional<TermLines> at(Lines lines, Region region) {
        int end = region.from();
        while (end < region.to()
                && end - region.from() < MOST_TERMS
                && isText(lines, end, region)
                && isTerm(lines.get(end).text())) {
            end++;
        }
        int text = lines.skipBlank(end, region.to());
        int terms = end - region.from();
        boolean several = terms > 1 && text == end;
        boolean spaced = terms == 1 && text > end;
        return (several || spaced) && isBelow(lines, text, region)
                ? Optional.of(new TermLines(region.from(), end, text))
                : Optional.empty();
    }

    private static boolean isBelow(Lines lines, int index, Region body) {
        return lines.hasText(index, body) && lines.get(index).indent() > body.indent();
    }

    private static boolean isTerm(String line) {
        return line.length() <= LONGEST
                && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                && line.split("\\s+").length <= MOST_WORDS;
    }

    /** Whether a line has words without a mark before them. */
    private static boolean isText(Lines lines, int index, Region body) {
        Line line = lines.get(index);
        return !line.isBlank()
                && line.indent() == body.indent()
                && !ExplicitMarkup.isAt(line)
                && Marker.ofItem(lines, index, body) == 0
                && Marker.fieldEnd(line.text()) < 0
                && !Titles.isAdornment(line)
                && !SimpleTable.isAt(line)
                && "|+>".indexOf(line.text().charAt(0)) < 0;
    }
}
