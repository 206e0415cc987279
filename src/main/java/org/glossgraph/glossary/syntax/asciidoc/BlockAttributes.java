package org.glossgraph.glossary.syntax.asciidoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines in square brackets above a block, and its title, say of the block. */
final class BlockAttributes {
    private static final int LONGEST = 1_000;
    private static final Pattern LINE =
            Pattern.compile(
                    "^\\[\\[[^\\[\\]]+\\]\\]$"
                            + "|^\\[(?:|[\\w.#%,\"'{*][^\\[\\]]*)\\](?:\\[\\[[^\\[\\]]+\\]\\])?$");
    private static final Pattern PART =
            Pattern.compile(
                    "\\G\\s*(?:([\\w-]+)\\s*=\\s*)?(?:\"([^\"]*)\"|'([^']*)'|([^,]*))\\s*(?:,|$)");
    private static final Pattern SHORTHAND = Pattern.compile("([#.%])([^#.%]+)");

    private final List<String> anchors = new ArrayList<>();
    private final Map<String, String> shown = new HashMap<>();
    private final Set<String> options = new HashSet<>();
    private final Map<String, String> named = new HashMap<>();
    private String style = "";
    private String title = "";
    private int titleLine;

    /** Whether a line has the form of such a line. */
    static boolean isLine(String line) {
        return line.startsWith("[")
                && line.endsWith("]")
                && line.length() <= LONGEST
                && LINE.matcher(line).matches();
    }

    /** Whether a line only names the block below it. */
    static boolean isAnchor(String line) {
        return line.startsWith("[[") && line.endsWith("]]") && line.indexOf('[', 2) < 0;
    }

    /** Adds what a line says; {@code [glossary][[id]]} says two things. */
    void add(String line) {
        int anchor = line.indexOf("[[");
        if (anchor == 0) {
            addAnchors(line);
        } else if (anchor > 0 && line.charAt(anchor - 1) == ']') {
            addList(line.substring(1, anchor - 1));
            addAnchors(line.substring(anchor));
        } else {
            addList(line.substring(1, line.length() - 1));
        }
    }

    private void addAnchors(String line) {
        for (String part : List.of(line.split("\\[\\[|\\]\\]"))) {
            String[] names = part.split(",", 2);
            if (!names[0].isBlank()) {
                anchors.add(names[0].strip());
            }
            if (names.length > 1 && !names[1].isBlank()) {
                shown.put(names[0].strip(), names[1].strip());
            }
        }
    }

    private void addList(String list) {
        Matcher part = PART.matcher(list);
        boolean first = true;
        while (part.find() && part.end() > part.start()) {
            String value = part.group(2) != null ? part.group(2) : part.group(3);
            value = value != null ? value : part.group(4).strip();
            if (part.group(1) != null) {
                named.put(part.group(1).toLowerCase(Locale.ROOT), value);
            } else if (first) {
                addShorthand(value);
            }
            first = false;
        }
        options.addAll(List.of(value("options").split("\\s*,\\s*")));
        options.addAll(List.of(value("opts").split("\\s*,\\s*")));
        if (!value("id").isEmpty()) {
            anchors.add(value("id"));
        }
    }

    private void addShorthand(String value) {
        Matcher sign = SHORTHAND.matcher(value);
        String before = value.split("[#.%]", 2)[0].strip();
        style = before.isEmpty() ? style : before;
        while (sign.find()) {
            switch (sign.group(1)) {
                case "#" -> anchors.add(sign.group(2).strip());
                case "%" -> options.add(sign.group(2).strip());
                default -> {}
            }
        }
    }

    void setTitle(String newTitle, int line) {
        title = newTitle;
        titleLine = line;
    }

    String style() {
        return style;
    }

    String title() {
        return title;
    }

    int titleLine() {
        return titleLine;
    }

    List<String> anchors() {
        return anchors;
    }

    /** What references to its anchors show, where that is stated. */
    Map<String, String> shown() {
        return shown;
    }

    boolean hasOption(String option) {
        return options.contains(option);
    }

    /** The value of a named attribute; empty for none. */
    String value(String name) {
        return named.getOrDefault(name, "");
    }
}
