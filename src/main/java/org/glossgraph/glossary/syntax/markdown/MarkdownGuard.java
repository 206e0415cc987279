package org.glossgraph.glossary.syntax.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Remark;

/**
 * Markdown made harmless before it is parsed: what is opened, never closed and would swallow the
 * rest of the file is taken out, and so is nesting that no person writes.
 */
final class MarkdownGuard {
    private static final int DEEPEST = 40;
    private static final int MOST_TAGS = 500;
    private static final Pattern MARKER =
            Pattern.compile("\\G\\s*(?:>|(?:[-*+]|\\d{1,9}[.)])(?=\\s))");

    private final String[] lines;
    private final List<Remark> remarks = new ArrayList<>();

    private MarkdownGuard(String text) {
        lines = text.split("\n", -1);
    }

    static MarkdownGuard of(String text) {
        MarkdownGuard guard = new MarkdownGuard(text);
        guard.closeFence();
        CrampedHeadings.rewrite(guard.lines);
        MystMarks.rewrite(guard.lines);
        SiteLines.blank(guard.lines);
        Components.rewrite(guard.lines);
        guard.closeComment();
        guard.limitDepth();
        guard.limitTags();
        guard.remarks.addAll(CrowdedParagraphs.thin(guard.lines));
        guard.remarks.addAll(LongParagraphs.cut(guard.lines));
        return guard;
    }

    String text() {
        return String.join("\n", lines);
    }

    List<Remark> remarks() {
        return remarks;
    }

    private void closeFence() {
        Fences fences = new Fences();
        int last = -1;
        for (int i = 0; i < lines.length; i++) {
            boolean outside = !fences.isOpen();
            if (fences.holds(lines[i]) && outside) {
                last = i;
            }
        }
        if (fences.isOpen()) {
            lines[last] = "";
            remark(last, "a code block opens here and is never closed; close it");
        }
    }

    /** After the last end of a comment, none may begin. */
    private void closeComment() {
        int i = lines.length - 1;
        int first = -1;
        while (i >= 0) {
            int closes = lines[i].lastIndexOf("-->");
            if (lines[i].indexOf("<!--", Math.max(0, closes)) >= 0) {
                first = i;
                String open = lines[i].substring(Math.max(0, closes)).replace("<!--", "");
                lines[i] = lines[i].substring(0, Math.max(0, closes)) + open;
            }
            i = closes >= 0 ? -1 : i - 1;
        }
        remark(first, "a comment opens here and is never closed; close it with -->");
    }

    private void remark(int line, String message) {
        if (line >= 0) {
            remarks.add(new Remark(line + 1, message));
        }
    }

    private void limitDepth() {
        for (int i = 0; i < lines.length; i++) {
            Matcher marker = MARKER.matcher(lines[i]);
            int depth = 0;
            int end = 0;
            while (marker.find()) {
                depth++;
                end = marker.end();
            }
            if (depth > DEEPEST && !isRule(lines[i])) {
                lines[i] = lines[i].substring(end);
                remark(i, "nested too deeply; read as if not nested");
            }
        }
    }

    private static boolean isRule(String line) {
        return line.chars().allMatch(c -> c == '-' || c == ' ')
                || line.chars().allMatch(c -> c == '*' || c == ' ');
    }

    private void limitTags() {
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].chars().filter(c -> c == '<').count() > MOST_TAGS) {
                lines[i] = lines[i].replace("<", "");
                remark(i, "too many tags on one line; read without them");
            }
        }
    }
}
