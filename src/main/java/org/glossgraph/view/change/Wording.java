package org.glossgraph.view.change;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says changes in words. */
public final class Wording {
    private static final int LONGEST = 160;

    private Wording() {}

    /** How many of each sort there are: "2 added, 1 removed." */
    public static String summary(List<Change> changes) {
        if (changes.isEmpty()) {
            return "Nothing has changed.";
        }
        return changes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Wording::verb, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** What happened: "added", "removed" or "changed". */
    public static String verb(Change change) {
        return switch (change.how()) {
            case CAME -> "added";
            case WENT -> "removed";
            case CHANGED -> "changed";
        };
    }

    /** To what it happened; a long text is cut. */
    public static String object(Change change) {
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
}
