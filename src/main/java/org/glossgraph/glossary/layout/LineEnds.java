package org.glossgraph.glossary.layout;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/**
 * Tells the line ends that an author meant from those of wrapped text: a line is wrapped only where
 * the next word finds no room on it.
 *
 * @param width the length of the paragraph's longest line
 * @param hanging whether the paragraph sets its wrapped lines off by their indent
 * @param hard the lines before which the author asked for a line end
 */
record LineEnds(int width, boolean hanging, Set<Integer> hard) {
    private static final Pattern COMMAS = Pattern.compile("[,，、،]\\s*$");

    static LineEnds of(RichText paragraph) {
        int width =
                paragraph.lines().stream().mapToInt(line -> line.plain().length()).max().orElse(0);
        boolean hanging =
                paragraph.spans().stream().anyMatch(s -> s.kind() == Span.Kind.HANGING_BREAK);
        Set<Integer> hard =
                paragraph.lines(kind -> kind == Span.Kind.HARD_BREAK).stream()
                        .map(RichText::line)
                        .collect(Collectors.toSet());
        return new LineEnds(width, hanging, hard);
    }

    /** Whether the end of a line before the next one is meant. */
    boolean isMeant(RichText line, RichText next) {
        return hanging || hard.contains(next.line()) || closes(line) || hasRoom(line, next);
    }

    /** Whether the author asked for a line end, or a sentence closes there. */
    boolean isSure(RichText line, RichText next) {
        return hanging || hard.contains(next.line()) || closes(line);
    }

    /** A sentence goes on behind a comma, wherever its line ends. */
    private static boolean closes(RichText line) {
        String text = line.plain();
        return Shape.endsSentence(text) && !COMMAS.matcher(text).find();
    }

    /** Whether the first word of the next line would have found room on the line. */
    boolean hasRoom(RichText line, RichText next) {
        int word = next.plain().split("\\s", 2)[0].length();
        return line.plain().length() + 1 + word <= width;
    }
}
