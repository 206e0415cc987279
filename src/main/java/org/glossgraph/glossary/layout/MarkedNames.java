package org.glossgraph.glossary.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/**
 * What a line begins with under one mark: a name, or several for one thing ({@code **A**, **B**:}).
 *
 * @param names the names, in order; empty for none
 * @param end where they end
 */
record MarkedNames(List<RichText> names, int end) {
    private static final int MOST = 4;
    private static final Pattern JOINT =
            Pattern.compile(
                    "\\s*(?:,\\s*or\\b|[,;]?\\s*(?:also(?: called| known as)?|aka|auch|aussi|también|anche|também)\\b"
                            + "|,|/|\\bor\\b|(&|\\b(?:and|und|et|y|en|och|og)\\b|\\bvs\\b\\.?))\\s*");

    /** The names of a line; several only where a separator shows that they end there. */
    static MarkedNames of(RichText line, Predicate<Span> mark, Pattern separator) {
        int first = line.prefix(mark);
        if (first == 0) {
            return new MarkedNames(List.of(), 0);
        }
        String text = line.plain();
        List<RichText> names = new ArrayList<>(List.of(line.slice(0, first)));
        Matcher joint = JOINT.matcher(text);
        int start = 0;
        int end = first;
        while (names.size() < MOST && joint.region(end, text.length()).lookingAt()) {
            int next = line.from(joint.end()).prefix(mark);
            if (next == 0) {
                break;
            }
            boolean one = joint.group(1) != null;
            start = one ? start : joint.end();
            end = joint.end() + next;
            names = new ArrayList<>(one ? names.subList(0, names.size() - 1) : names);
            names.add(line.slice(start, end));
        }
        boolean ends =
                text.substring(0, end).strip().endsWith(":")
                        || separator.matcher(text.substring(end)).find();
        return end == first || ends
                ? new MarkedNames(names, end)
                : new MarkedNames(List.of(line.slice(0, first)), first);
    }
}
