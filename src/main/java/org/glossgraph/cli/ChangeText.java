package org.glossgraph.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossgraph.view.change.Change;
import org.glossgraph.view.change.Change.What;

/** Changes as people read them. */
final class ChangeText {
    private static final Map<What, String> HEADINGS = new EnumMap<>(What.class);
    private static final int LONGEST = 160;

    static {
        HEADINGS.put(What.CONCEPT, "Concepts");
        HEADINGS.put(What.NAME, "Names");
        HEADINGS.put(What.DEFINITION, "Definitions");
        HEADINGS.put(What.LINK, "Links");
    }

    private ChangeText() {}

    /** For a terminal: a sign and a line for each change, then how many there are. */
    static List<String> plain(List<Change> changes) {
        List<String> lines = new ArrayList<>();
        for (Change change : changes) {
            lines.add(sign(change) + " " + Printable.line(sentence(change)));
        }
        lines.add(summary(changes));
        return lines;
    }

    /** For a change log. */
    static List<String> markdown(List<Change> changes) {
        List<String> lines = new ArrayList<>();
        for (What what : What.values()) {
            List<Change> some = changes.stream().filter(each -> each.what() == what).toList();
            if (!some.isEmpty()) {
                lines.add("## " + HEADINGS.get(what));
                lines.add("");
                some.forEach(
                        change ->
                                lines.add(
                                        "- "
                                                + word(change)
                                                + " "
                                                + escaped(Printable.line(sentence(change)))));
                lines.add("");
            }
        }
        lines.add(summary(changes));
        return lines;
    }

    private static String summary(List<Change> changes) {
        if (changes.isEmpty()) {
            return "Nothing has changed.";
        }
        return changes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ChangeText::word, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String sign(Change change) {
        return switch (change.how()) {
            case CAME -> "+";
            case WENT -> "-";
            case CHANGED -> "~";
        };
    }

    private static String word(Change change) {
        return switch (change.how()) {
            case CAME -> "added";
            case WENT -> "removed";
            case CHANGED -> "changed";
        };
    }

    private static String sentence(Change change) {
        String text = change.after().isEmpty() ? change.before() : change.after();
        return switch (change.what()) {
            case CONCEPT -> "concept " + text;
            case LINK -> "link " + text;
            case NAME -> change.name() + ": name " + both(change);
            case DEFINITION -> change.name() + ": definition “" + shortened(text) + "”";
        };
    }

    private static String both(Change change) {
        return change.how() == Change.How.CHANGED
                ? "‘" + change.before() + "’ is now ‘" + change.after() + "’"
                : "‘" + change.before() + change.after() + "’";
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
