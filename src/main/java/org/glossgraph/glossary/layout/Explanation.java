package org.glossgraph.glossary.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glossgraph.glossary.block.Remark;

/**
 * What a layout makes of a part of a document.
 *
 * @param layout the layout
 * @param score how much it covers and how regular it is, from 0 to 1
 * @param drafts the entries it sees
 * @param remarks what it had to repair
 */
public record Explanation(Layout layout, double score, List<Draft> drafts, List<Remark> remarks) {
    /** Keeps its own copies of the lists. */
    public Explanation {
        drafts = List.copyOf(drafts);
        remarks = List.copyOf(remarks);
    }

    /** This and what another layout makes of other blocks of the same part. */
    Explanation and(Explanation other) {
        List<Draft> all = new ArrayList<>(drafts);
        all.addAll(other.drafts());
        all.sort(Comparator.comparingInt(Draft::line));
        List<Remark> both = new ArrayList<>(remarks);
        both.addAll(other.remarks());
        return new Explanation(layout, Math.max(score, other.score()), all, both);
    }

    /** How well it explains the part. */
    Score summary() {
        return new Score(layout, score, drafts.size());
    }

    /** What a layout says that does not fit at all. */
    static Explanation none(Layout layout) {
        return new Explanation(layout, 0, List.of(), List.of());
    }
}
