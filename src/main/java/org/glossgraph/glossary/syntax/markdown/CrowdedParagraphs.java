package org.glossgraph.glossary.syntax.markdown;

import java.util.ArrayList;
import java.util.List;
import org.glossgraph.glossary.block.Remark;

/**
 * Takes emphasis out of paragraphs that hold more marks than a person sets: at each link the parser
 * walks through all marks of emphasis that stand open before it.
 */
final class CrowdedParagraphs {
    /** So many steps take about a tenth of a second. */
    private static final long MOST_STEPS = 50_000_000;

    private final String[] lines;
    private final List<Remark> remarks = new ArrayList<>();

    private CrowdedParagraphs(String[] lines) {
        this.lines = lines;
    }

    /** Thins them in place; what was thinned is a remark. */
    static List<Remark> thin(String[] lines) {
        CrowdedParagraphs paragraphs = new CrowdedParagraphs(lines);
        int start = 0;
        long marks = 0;
        long links = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank()) {
                paragraphs.thin(start, i, marks * links);
                start = i + 1;
                marks = 0;
                links = 0;
            }
            for (int at = 0; at < lines[i].length(); at++) {
                char c = lines[i].charAt(at);
                marks += c == '*' || c == '_' ? 1 : 0;
                links += c == ']' ? 1 : 0;
            }
        }
        paragraphs.thin(start, lines.length, marks * links);
        return paragraphs.remarks;
    }

    private void thin(int from, int to, long steps) {
        if (steps > MOST_STEPS) {
            for (int i = from; i < to; i++) {
                lines[i] = lines[i].replace("*", "").replace("_", "");
            }
            String message = "too many marks in one paragraph; read without bold and italics";
            remarks.add(new Remark(from + 1, message));
        }
    }
}
