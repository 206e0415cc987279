package org.glossgraph.glossary.syntax.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Remark;

/**
 * Cuts paragraphs that are longer than a person writes: the parser looks at all lines of an open
 * paragraph again for each further line. An empty comment ends a paragraph and takes no line.
 */
final class LongParagraphs {
    private static final int MOST_LINES = 500;
    private static final String CUT = "<!---->";
    private static final Pattern NEW_BLOCK =
            Pattern.compile("^\\s*(?:#{1,6}(?:\\s|$)|[-*+]\\s|\\d{1,9}[.)]\\s|>|`{3}|~{3}).*");
    private static final Pattern DELIMITER = Pattern.compile("[\\s|:]*-[\\s|:-]*");
    private static final Pattern BAR = Pattern.compile("(?<=\\S)\\s*\\|\\s*(?=\\S)");

    private LongParagraphs() {}

    /** Cuts them in place; what was cut is a remark. */
    static List<Remark> cut(String[] lines) {
        List<Remark> remarks = new ArrayList<>();
        boolean table = false;
        int run = 0;
        for (int i = 0; i < lines.length; i++) {
            boolean ends = lines[i].isBlank() || NEW_BLOCK.matcher(lines[i]).matches();
            table = !ends && (table ? lines[i].indexOf('|') >= 0 : i > 0 && isTable(lines, i));
            run = ends || table ? 0 : run + 1;
            if (run > MOST_LINES) {
                lines[i] = CUT + lines[i];
                if (remarks.isEmpty()) {
                    remarks.add(new Remark(i + 1, "a paragraph without end; read as several"));
                }
                run = 0;
            }
        }
        return remarks;
    }

    /** Whether a table begins: a line of cells, then one that rules off as many columns. */
    private static boolean isTable(String[] lines, int i) {
        return lines[i].length() < 1_000
                && DELIMITER.matcher(lines[i]).matches()
                && columns(lines[i - 1]) == columns(lines[i])
                && (lines[i].indexOf('|') >= 0 || lines[i - 1].indexOf('|') >= 0);
    }

    private static int columns(String line) {
        String inner = line.strip().replaceAll("^\\||\\|$", "");
        return BAR.split(inner, -1).length;
    }
}
