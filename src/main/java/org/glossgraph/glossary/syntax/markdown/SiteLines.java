package org.glossgraph.glossary.syntax.markdown;

import java.util.regex.Pattern;

/**
 * Lines of Markdown files that are meant for a program and not for a reader: imports of MDX,
 * comments of several lines, includes, a place for a table of contents. They become blank.
 */
final class SiteLines {
    private static final Pattern IMPORT =
            Pattern.compile("import\\s+(?:['\"].*|[\\w*{].*(?:['\"];?\\s*|\\{\\s*|,\\s*))");
    private static final Pattern EXPORT =
            Pattern.compile(
                    "export\\s+(?:(?:default|const|let|var|async|function)\\b.*[={(;].*|[{*].*)");
    private static final Pattern COMMAND =
            Pattern.compile(
                    "(?i)\\s*(?:\\[\\[?_?toc_?\\]?\\]|\\$\\{toc\\}|-{1,3}8<-{1,3}.*"
                            + "|\\\\(?:newpage|pagebreak|clearpage|tableofcontents)\\b.*)\\s*");
    private static final Pattern INDENTED_TAG =
            Pattern.compile(
                    "^(?: {4,}|\\t+ *)(?=</?(?:dl|dt|dd|table|thead|tbody|tr|td|th|details|summary|div"
                            + "|section|article)\\b)");
    private static final Pattern LIST =
            Pattern.compile("(?i)^<(?:dl|table|details|div|section|article)\\b.*");

    private final String[] lines;
    private final int lastJsx;
    private final int lastNote;
    private String fence = "";
    private boolean script;
    private String comment = "";
    private boolean tags;

    private SiteLines(String[] lines) {
        this.lines = lines;
        this.lastJsx = last("*/}");
        this.lastNote = last("%%");
    }

    /** Blanks them out in place. */
    static void blank(String[] lines) {
        new SiteLines(lines).blank();
    }

    private void blank() {
        for (int i = 0; i < lines.length; i++) {
            if (isCode(lines[i])) {
                continue;
            }
            if (isForProgram(i)) {
                lines[i] = "";
            } else {
                tags |= LIST.matcher(lines[i]).matches();
                lines[i] = tags ? INDENTED_TAG.matcher(lines[i]).replaceFirst("") : lines[i];
            }
        }
    }

    private boolean isCode(String line) {
        String start = line.strip();
        String sign = start.startsWith("```") ? "```" : start.startsWith("~~~") ? "~~~" : "";
        if (fence.isEmpty()) {
            fence = sign;
            return !sign.isEmpty();
        }
        if (sign.equals(fence)) {
            fence = "";
        }
        return true;
    }

    private boolean isForProgram(int i) {
        String line = lines[i];
        if (!comment.isEmpty()) {
            comment = line.contains(comment) ? "" : comment;
            return true;
        }
        script = script && !line.isBlank() && !line.startsWith("#");
        script = script || IMPORT.matcher(line).matches() || EXPORT.matcher(line).matches();
        comment = script ? "" : comment(i);
        return script || !comment.isEmpty() || COMMAND.matcher(line).matches();
    }

    /** How the comment ends that this line opens and a later one closes; empty for none. */
    private String comment(int i) {
        String start = lines[i].strip();
        if (start.startsWith("{/*") && !start.contains("*/}")) {
            return i < lastJsx ? "*/}" : "";
        }
        return start.equals("%%") && i < lastNote ? "%%" : "";
    }

    private int last(String end) {
        int last = lines.length - 1;
        while (last >= 0 && !lines[last].contains(end)) {
            last--;
        }
        return last;
    }
}
