package org.glossgraph.glossary.entry;

import java.util.List;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Problem;

/** Looks for slips in headings that make a headword doubtful. */
public final class HeadingCheck {
    private HeadingCheck() {}

    /** A problem for each heading with a bracket that is never closed. */
    public static List<Problem> problems(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> isOpen(entry.heading()))
                .map(
                        entry ->
                                new Problem(
                                        entry.place(),
                                        "a bracket in ‘"
                                                + entry.heading()
                                                + "’ is never closed; close it"))
                .toList();
    }

    private static boolean isOpen(String heading) {
        int open = 0;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
        }
        return open > 0;
    }
}
