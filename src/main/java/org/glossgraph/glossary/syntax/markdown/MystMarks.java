package org.glossgraph.glossary.syntax.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Span;

/**
 * What MyST adds to Markdown for glossaries, written as Markdown has it: a {@code glossary}
 * directive, whose texts are indented below their terms, becomes a definition list; a {@code term}
 * role becomes a link to the entry that it names.
 */
final class MystMarks {
    private static final Pattern OPENING = Pattern.compile("\\s{0,3}(`{3,}|:{3,})\\{glossary\\}.*");
    private static final Pattern OPTION = Pattern.compile("\\s*:[\\w-]{1,40}:.*");
    private static final Pattern TEXT = Pattern.compile("\\s*:\\s+\\S.*");
    private static final Pattern ROLE =
            Pattern.compile("\\{term\\}`([^`<>\\n]{1,200})(?:<([^`<>\\n]{1,200})>)?`");
    private static final String SIGN = "{term}`";

    private MystMarks() {}

    /** Rewrites them in place; lines stay where they are. */
    static void rewrite(String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            Matcher opening = OPENING.matcher(lines[i]);
            if (opening.matches()) {
                int end = end(lines, i + 1, opening.group(1));
                lines[i] = "";
                list(lines, i + 1, end);
                link(lines, i + 1, end);
                if (end < lines.length) {
                    lines[end] = "";
                }
                i = end;
            } else {
                link(lines, i, i + 1);
            }
        }
    }

    private static void link(String[] lines, int start, int end) {
        for (int i = start; i < end; i++) {
            if (lines[i].contains(SIGN)) {
                lines[i] = linked(lines[i]);
            }
        }
    }

    private static int end(String[] lines, int start, String fence) {
        int end = start;
        while (end < lines.length && !lines[end].strip().equals(fence)) {
            end++;
        }
        return end;
    }

    private static void list(String[] lines, int start, int end) {
        int first = start;
        while (first < end && (lines[first].isBlank() || OPTION.matcher(lines[first]).matches())) {
            lines[first] = "";
            first++;
        }
        boolean term = false;
        for (int i = first; i < end; i++) {
            boolean indented = !lines[i].isBlank() && Character.isWhitespace(lines[i].charAt(0));
            if (indented && term && !TEXT.matcher(lines[i]).matches()) {
                lines[i] = ": " + lines[i].strip();
            }
            term = (term && lines[i].isBlank()) || (!lines[i].isBlank() && isTerm(lines[i]));
        }
    }

    private static boolean isTerm(String line) {
        return !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != ':';
    }

    private static String linked(String line) {
        return ROLE.matcher(line)
                .replaceAll(
                        role -> {
                            String words = role.group(1).strip();
                            String name = role.group(2) == null ? words : role.group(2).strip();
                            String link = "[" + words + "](<" + Span.TERM + name + ">)";
                            return Matcher.quoteReplacement(link);
                        });
    }
}
