package org.glossgraph.glossary.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Excerpt;
import org.glossgraph.glossary.block.Remark;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.layout.Draft;
import org.glossgraph.glossary.layout.Explanation;

/** Says what of a document becomes no part of an entry. */
final class LeftOut {
    private final List<Remark> remarks = new ArrayList<>();
    private final Optional<String> title;

    /**
     * Begins with nothing.
     *
     * @param title the title of the document, which is left out for a reason
     */
    LeftOut(Optional<String> title) {
        this.title = title;
    }

    /** What was said, in the order in which it was left out. */
    List<Remark> remarks() {
        return remarks;
    }

    /**
     * What is left out before entries are looked for.
     *
     * @param all all blocks of a document
     * @param kept those before what it says about itself at its end
     * @param letters those that only part an alphabet
     */
    static List<Remark> trimmed(List<Block> all, List<Block> kept, Set<Block> letters) {
        LeftOut leftOut = new LeftOut(Optional.empty());
        letters.stream()
                .mapToInt(Block::line)
                .min()
                .ifPresent(line -> leftOut.remarks.add(letters(line, letters.size())));
        all.subList(kept.size(), all.size())
                .forEach(block -> leftOut.passage(Coverage.lines(block), "about the page itself"));
        return leftOut.remarks;
    }

    private static Remark letters(int line, int count) {
        return Remark.note(line, count + " letters that only part the list");
    }

    /** A heading that is no term, with its text. */
    void aside(Part part) {
        part.heading().map(heading -> aside(part, heading.line())).ifPresent(remarks::add);
    }

    private static Remark aside(Part part, int line) {
        boolean expected = HeadingRoles.isAside(part.name()) || Forewords.isOne(part.name());
        if (part.hasText() && !expected) {
            return new Remark(line, "this heading reads as no term; it is left out with its text");
        }
        String what = part.hasText() ? "a heading and its text" : "a heading";
        return Remark.note(line, what + ": " + Excerpt.of(part.name()));
    }

    /** The heading of a section that has no entry. */
    void section(Block.Heading heading) {
        passage(Coverage.lines(heading), "a heading without an entry of its own");
    }

    /** What stands behind a rule that ends an entry. */
    void behindRule(List<Block> blocks) {
        blocks.forEach(block -> passage(Coverage.lines(block), "behind a line across the page"));
    }

    /** What a part says that is in none of the entries found in it. */
    void between(Part part) {
        List<Draft> drafts = part.explanation().map(Explanation::drafts).orElse(List.of());
        Coverage coverage = new Coverage(drafts);
        title.ifPresent(coverage::addName);
        part.body().forEach(block -> passage(coverage.missing(block), "no part of an entry"));
    }

    private void passage(List<RichText> lines, String why) {
        if (!lines.isEmpty()) {
            String more = lines.size() == 1 ? "" : " (" + lines.size() + " lines)";
            String message = why + more + ": " + Excerpt.of(lines.get(0).plain());
            remarks.add(Remark.note(lines.get(0).line(), message));
        }
    }
}
