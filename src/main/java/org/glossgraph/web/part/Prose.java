package org.glossgraph.web.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossgraph.web.part.Run.Kind;

/**
 * Reads the text of a definition: a line is a paragraph, code stands between backticks or fences,
 * formulas between dollar signs, or the brackets of LaTeX. Square ones hold a formula only if it
 * has a sign of one: they may as well be those of the text, escaped. Runs in time linear in the
 * length of the text.
 */
public final class Prose {
    private static final String FENCE = "```";
    private static final Map<String, String> CLOSING = Map.of("\\(", "\\)", "\\[", "\\]");

    private final String line;
    private static final String FORMULA_SIGNS = "\\^_=+<>{}";

    private final List<Run> runs = new ArrayList<>();
    // Where the next backticks of the same number begin, for each place where backticks do.
    private final Map<Integer, Integer> nextTicks;
    // Delimiters that do not come again in this line, so that none is looked for twice.
    private final Set<String> absent = new HashSet<>();
    private int from;
    private int at;

    private Prose(String line) {
        this.line = line;
        this.nextTicks = nextTicks(line);
    }

    private static Map<Integer, Integer> nextTicks(String line) {
        Map<Integer, Integer> next = new HashMap<>();
        Map<Integer, Integer> lastOfLength = new HashMap<>();
        for (int i = line.indexOf('`'); i >= 0; ) {
            int end = i;
            while (end < line.length() && line.charAt(end) == '`') {
                end++;
            }
            Integer before = lastOfLength.put(end - i, i);
            if (before != null) {
                next.put(before, i);
            }
            i = line.indexOf('`', end);
        }
        return next;
    }

    /** The paragraphs and listings of a text. */
    public static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> listing = new ArrayList<>();
        boolean fenced = false;
        for (String line : text.lines().toList()) {
            if (line.strip().startsWith(FENCE)) {
                close(listing, blocks);
                fenced = !fenced;
            } else if (fenced) {
                listing.add(line);
            } else if (!line.isBlank()) {
                blocks.add(new Block(false, runs(line.strip())));
            }
        }
        close(listing, blocks);
        return blocks;
    }

    private static void close(List<String> listing, List<Block> blocks) {
        if (!listing.isEmpty()) {
            blocks.add(new Block(true, List.of(new Run(Kind.CODE, String.join("\n", listing)))));
            listing.clear();
        }
    }

    /** The runs of a single line. */
    public static List<Run> runs(String line) {
        Prose prose = new Prose(line);
        while (prose.at < line.length()) {
            prose.step();
        }
        prose.plainUntil(line.length());
        return prose.runs;
    }

    private void step() {
        String opening = opening();
        int end = opening.isEmpty() ? -1 : closing(opening);
        if (end < 0) {
            at += Math.max(1, opening.length());
            return;
        }
        plainUntil(at);
        String inner = line.substring(at + opening.length(), end);
        runs.add(new Run(kind(opening), inner.strip()));
        at = end + opening.length();
        from = at;
    }

    private static Kind kind(String opening) {
        if (opening.startsWith("`")) {
            return Kind.CODE;
        }
        return opening.equals("$") || opening.equals("\\(") ? Kind.MATH : Kind.DISPLAY;
    }

    /**
     * The signs here that may open code or a formula; empty for none. Code may be opened by any
     * number of backticks, a formula by one or two dollar signs or as LaTeX has it.
     */
    private String opening() {
        char sign = line.charAt(at);
        if (line.startsWith("\\(", at) || line.startsWith("\\[", at)) {
            return line.substring(at, at + 2);
        } else if (sign != '`' && sign != '$') {
            return "";
        }
        int end = at;
        while (end < line.length() && line.charAt(end) == sign) {
            end++;
        }
        return line.substring(at, end);
    }

    /** Where the closing delimiter stands; -1 where these signs open nothing. */
    private int closing(String opening) {
        if (opening.startsWith("`")) {
            return nextTicks.getOrDefault(at, -1);
        }
        int start = at + opening.length();
        String delimiter = CLOSING.getOrDefault(opening, opening);
        if (absent.contains(delimiter) || delimiter.startsWith("$$$")) {
            return -1;
        }
        int end = line.indexOf(delimiter, start);
        if (end < 0) {
            absent.add(delimiter);
            return -1;
        }
        String inner = line.substring(start, end);
        boolean text =
                inner.isBlank()
                        || (opening.equals("$") && isPrice(start, end))
                        || (opening.equals("\\[") && hasNoSign(inner));
        return text ? -1 : end;
    }

    private static boolean hasNoSign(String inner) {
        return inner.chars().allMatch(sign -> FORMULA_SIGNS.indexOf(sign) < 0);
    }

    /**
     * "$5 and $6" is no formula: TeX in a text has no space inside its signs and no figure after.
     */
    private boolean isPrice(int start, int end) {
        return Character.isWhitespace(line.charAt(start))
                || Character.isWhitespace(line.charAt(end - 1))
                || (end + 1 < line.length() && Character.isDigit(line.charAt(end + 1)));
    }

    private void plainUntil(int end) {
        if (end > from) {
            runs.add(new Run(Kind.PLAIN, line.substring(from, end)));
        }
        from = end;
    }
}
