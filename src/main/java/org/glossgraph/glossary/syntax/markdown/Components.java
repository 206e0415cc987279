package org.glossgraph.glossary.syntax.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands between the tags of components, each on a line of its own, as if it stood
 * without them: the indentation that the tags gave it goes, and the title of what folds out is a
 * heading. Code that shows components stays as it is.
 */
final class Components {
    private static final Pattern OPENING =
            Pattern.compile(
                    "^([ \\t]*)<([A-Z][\\w.]*+|details|div|section|article)\\b([^<>]*+)>\\s*$");
    private static final Pattern CLOSING =
            Pattern.compile("^\\s*</([A-Z][\\w.]*|details|div|section|article)>\\s*$");
    private static final Pattern FOLDED =
            Pattern.compile("(?:Accordion|Collaps|Expand|Disclosure|Details|Toggle)\\w*");
    private static final Pattern TITLE =
            Pattern.compile("\\b(?:title|summary|header|label)=(?:\\{?\"([^\"]+)\"|\\{?'([^']+)')");
    private static final String HEADING = "###### ";

    private final String[] lines;

    /** For the line of each opening tag, that of its closing tag. */
    private final Map<Integer, Integer> ends = new HashMap<>();

    /** The lines of closing tags that are none of HTML. */
    private final Set<Integer> closed = new HashSet<>();

    /** An opening tag, alone on its line. */
    private record Tag(String name, int line) {}

    private final Deque<Tag> open = new ArrayDeque<>();

    /** How many tags of each name are open. */
    private final Map<String, Integer> unclosed = new HashMap<>();

    private Components(String[] lines) {
        this.lines = lines;
    }

    /** Rewrites them in place. */
    static void rewrite(String[] lines) {
        Components components = new Components(lines);
        components.pair();
        if (!components.ends.isEmpty()) {
            components.outdent();
        }
    }

    private void pair() {
        Fences fences = new Fences();
        for (int i = 0; i < lines.length; i++) {
            if (fences.holds(lines[i])) {
                continue;
            }
            Matcher opening = OPENING.matcher(lines[i]);
            Matcher closing = CLOSING.matcher(lines[i]);
            if (opening.matches() && !opening.group(3).endsWith("/")) {
                if (!open.isEmpty() || opening.group(1).isEmpty()) {
                    open.push(new Tag(opening.group(2), i));
                    unclosed.merge(opening.group(2), 1, Integer::sum);
                }
            } else if (closing.matches() && unclosed.getOrDefault(closing.group(1), 0) > 0) {
                close(closing.group(1), i);
            }
        }
    }

    /** Closes the last tag of a name; those opened after it are never closed. */
    private void close(String name, int line) {
        Tag last;
        do {
            last = open.pop();
            unclosed.merge(last.name(), -1, Integer::sum);
        } while (!last.name().equals(name));
        ends.put(last.line(), line);
        if (isComponent(name)) {
            closed.add(line);
        }
    }

    private void outdent() {
        Deque<int[]> inside = new ArrayDeque<>();
        for (int i = 0; i < lines.length; i++) {
            while (!inside.isEmpty() && inside.peek()[0] <= i) {
                inside.pop();
            }
            int depth = inside.isEmpty() ? 0 : inside.peek()[1];
            if (ends.containsKey(i)) {
                inside.push(new int[] {ends.get(i), indentBelow(i)});
                lines[i] = opened(lines[i].strip());
            } else if (closed.contains(i)) {
                lines[i] = "";
            } else {
                lines[i] = without(lines[i], depth);
            }
        }
    }

    /** How far the first line after an opening tag is indented. */
    private int indentBelow(int tag) {
        int first = tag + 1;
        while (first < ends.get(tag) && lines[first].isBlank()) {
            first++;
        }
        return indent(lines[first]);
    }

    private static int indent(String line) {
        int blanks = 0;
        while (blanks < line.length() && " \t".indexOf(line.charAt(blanks)) >= 0) {
            blanks++;
        }
        return blanks;
    }

    private static String without(String line, int depth) {
        return line.substring(Math.min(depth, indent(line)));
    }

    /** What stays of a tag: the title of what folds out; all of one of HTML. */
    private static String opened(String tag) {
        Matcher opening = OPENING.matcher(tag);
        Matcher title = TITLE.matcher(tag);
        if (!opening.matches() || !isComponent(opening.group(2))) {
            return tag;
        }
        boolean folded = FOLDED.matcher(opening.group(2)).matches() && title.find();
        if (!folded) {
            return "";
        }
        return HEADING + (title.group(1) == null ? title.group(2) : title.group(1));
    }

    private static boolean isComponent(String name) {
        return Character.isUpperCase(name.charAt(0));
    }
}
