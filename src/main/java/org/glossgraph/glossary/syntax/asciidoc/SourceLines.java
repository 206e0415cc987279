package org.glossgraph.glossary.syntax.asciidoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Remark;

/**
 * The lines of a document in turn, without those that a condition rules out. Other files are not
 * included, as nothing outside of the document is read.
 */
final class SourceLines {
    private static final Pattern DIRECTIVE =
            Pattern.compile("^(ifdef|ifndef|ifeval|endif|include)::(\\S*?)\\[(.*)\\]\\s*$");
    private static final Pattern EQUATION =
            Pattern.compile("^\\s*\"?([^\"]*?)\"?\\s*(==|!=)\\s*\"?([^\"]*?)\"?\\s*$");

    /** A longer line is no directive. */
    private static final int LONGEST = 1_000;

    /**
     * A line.
     *
     * @param text the line without blanks at its end
     * @param number its number, from 1
     */
    record Line(String text, int number) {}

    private final String[] lines;
    private final int[] nextSame;
    private final Attributes attributes;
    private int next;
    private int included;
    private int firstIncluded;

    SourceLines(String text, Attributes attributes) {
        this.lines = text.split("\n", -1);
        this.attributes = attributes;
        for (int i = 0; i < lines.length; i++) {
            lines[i] = lines[i].stripTrailing();
        }
        this.nextSame = nextSame(lines);
        this.next = afterFrontMatter();
    }

    /** For each line of signs, the next one like it; -1 for none. */
    private static int[] nextSame(String[] lines) {
        int[] next = new int[lines.length];
        Map<String, Integer> seen = new HashMap<>();
        for (int i = lines.length - 1; i >= 0; i--) {
            next[i] = -1;
            if (Delimiter.isDelimiter(lines[i])) {
                Integer later = seen.put(Delimiter.closing(lines[i]), i);
                next[i] = later == null ? -1 : later;
            }
        }
        return next;
    }

    private int afterFrontMatter() {
        return lines[0].equals("---") && nextSame[0] > 0 && nextSame[0] < 50 ? nextSame[0] + 1 : 0;
    }

    /** The next line, if there is one. */
    Optional<Line> next() {
        while (next < lines.length) {
            Line line = new Line(lines[next], next + 1);
            next++;
            Optional<Line> read = preprocessed(line);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** The line after the one last read, as written; empty at the end. */
    String peek() {
        return next < lines.length ? lines[next] : "";
    }

    /** Whether the delimiter last read is closed further on. */
    boolean isClosed() {
        return nextSame[next - 1] >= 0;
    }

    /** The lines up to the one that closes the delimiter last read, which is passed over. */
    List<Line> block() {
        int end = nextSame[next - 1];
        List<Line> block = new ArrayList<>();
        while (next < end) {
            block.add(new Line(lines[next], next + 1));
            next++;
        }
        next = end + 1;
        return block;
    }

    /** What was left out, as a remark. */
    List<Remark> remarks() {
        String others = included > 1 ? " (here and in " + (included - 1) + " more places)" : "";
        String message =
                "another file is included" + others + "; it is not read unless it is given";
        return included == 0 ? List.of() : List.of(new Remark(firstIncluded, message));
    }

    private Optional<Line> preprocessed(Line line) {
        String text = line.text();
        boolean escaped = text.startsWith("\\");
        if (text.length() > LONGEST || !text.endsWith("]")) {
            return Optional.of(line);
        }
        Matcher directive = DIRECTIVE.matcher(escaped ? text.substring(1) : text);
        if (!directive.matches()) {
            return Optional.of(line);
        }
        return escaped
                ? Optional.of(new Line(text.substring(1), line.number()))
                : obeyed(directive, line.number());
    }

    private Optional<Line> obeyed(Matcher directive, int number) {
        String content = directive.group(3);
        switch (directive.group(1)) {
            case "include" -> {
                firstIncluded = included == 0 ? number : firstIncluded;
                included++;
            }
            case "ifeval" -> skipUnless(holds(attributes.substituted(content)));
            case "ifdef", "ifndef" -> {
                boolean holds = isAnySet(directive.group(2)) == directive.group(1).equals("ifdef");
                if (!content.isEmpty()) {
                    return holds ? Optional.of(new Line(content, number)) : Optional.empty();
                }
                skipUnless(holds);
            }
            default -> {}
        }
        return Optional.empty();
    }

    private boolean isAnySet(String names) {
        for (String name : List.of(names.split("[,+]"))) {
            if (attributes.isSet(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two texts are equal, where that is asked; what is not understood holds. */
    private static boolean holds(String condition) {
        Matcher equation = EQUATION.matcher(condition);
        return !equation.matches()
                || equation.group(1).equals(equation.group(3)) == equation.group(2).equals("==");
    }

    private void skipUnless(boolean holds) {
        int open = holds ? 0 : 1;
        while (open > 0 && next < lines.length) {
            Matcher directive =
                    DIRECTIVE.matcher(lines[next].length() > LONGEST ? "" : lines[next]);
            next++;
            if (directive.matches() && directive.group(1).equals("endif")) {
                open--;
            } else if (directive.matches() && directive.group(1).startsWith("if")) {
                open += directive.group(1).equals("ifeval") || directive.group(3).isEmpty() ? 1 : 0;
            }
        }
    }
}
