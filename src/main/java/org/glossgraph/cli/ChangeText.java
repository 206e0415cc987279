package org.glossgraph.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.glossgraph.view.change.Change;
import org.glossgraph.view.change.Change.What;
import org.glossgraph.view.change.Wording;

/** Changes as people read them. */
final class ChangeText {
    private static final Map<What, String> HEADINGS = new EnumMap<>(What.class);

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
            lines.add(sign(change) + " " + Printable.line(Wording.object(change)));
        }
        lines.add(Wording.summary(changes));
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
                                                + Wording.verb(change)
                                                + " "
                                                + escaped(Printable.line(Wording.object(change)))));
                lines.add("");
            }
        }
        lines.add(Wording.summary(changes));
        return lines;
    }

    private static String sign(Change change) {
        return switch (change.how()) {
            case CAME -> "+";
            case WENT -> "-";
            case CHANGED -> "~";
        };
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
