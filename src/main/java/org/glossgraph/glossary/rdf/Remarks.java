package org.glossgraph.glossary.rdf;

import java.util.ArrayList;
import java.util.List;
import org.glossgraph.glossary.block.Remark;

/** What was not understood in a file, up to a number that a person reads. */
final class Remarks {
    private static final int MOST = 50;
    private static final int LONGEST_REASON = 160;
    private static final int LONGEST_QUOTE = 80;

    private final List<Remark> remarks = new ArrayList<>();
    private int more;

    /** Takes a remark, unless it was the last one already. */
    void add(int line, String message) {
        Remark remark = new Remark(Math.max(0, line), message);
        boolean again = !remarks.isEmpty() && remarks.get(remarks.size() - 1).equals(remark);
        if (again) {
            return;
        }
        if (remarks.size() < MOST) {
            remarks.add(remark);
        } else {
            more++;
        }
    }

    /** The same for what nobody may overlook, however much was said before. */
    void addInAnyCase(int line, String message) {
        remarks.add(new Remark(line, message));
    }

    /** All remarks; the last says how many there are beyond those that are listed. */
    List<Remark> all() {
        List<Remark> all = new ArrayList<>(remarks);
        if (more > 0) {
            all.add(new Remark(0, more + " more places like these were not understood"));
        }
        return all;
    }

    /** Words of the file between quotation marks, cut where they are long. */
    static String quoted(String words) {
        return "‘" + shortened(words, LONGEST_QUOTE) + "’";
    }

    private static String shortened(String words, int longest) {
        return words.length() > longest ? words.substring(0, longest) + "…" : words;
    }

    /** What a library says is wrong, on one line and not too long. */
    static String reason(Throwable failure) {
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        String line = message.replaceFirst("^\\[line: [^\\]]*\\]", "").replaceAll("\\s+", " ");
        return shortened(line.strip(), LONGEST_REASON);
    }
}
