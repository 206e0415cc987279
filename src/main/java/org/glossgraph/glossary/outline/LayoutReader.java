package org.glossgraph.glossary.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Document;
import org.glossgraph.glossary.block.Remark;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.layout.Draft;
import org.glossgraph.glossary.layout.Explanation;
import org.glossgraph.glossary.layout.Layout;
import org.glossgraph.glossary.layout.Shape;

/** Finds the entries of a document: by its headings, and between them by the layout that fits. */
public final class LayoutReader {
    private static final String HEADINGS = "a heading for each term";
    private static final int SEVERAL = 3;
    private static final String QUESTIONS = "a question for each term";

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final SortedMap<String, Integer> layouts = new TreeMap<>();
    private final List<Block> body = new ArrayList<>();
    private final ContentsList contents;
    private final boolean headed;
    private final LeftOut leftOut;
    private Optional<String> title = Optional.empty();
    private Optional<Block.Heading> term = Optional.empty();
    private Optional<String> parent = Optional.empty();
    private String parentName = "";
    private Optional<Block.Heading> sectionHeading = Optional.empty();
    private int draftsBefore;
    private String section = "";
    private String outerSection = "";
    private int listedLevel;

    private LayoutReader(ContentsList contents, List<Role> roles, LeftOut leftOut) {
        this.contents = contents;
        long terms = roles.stream().filter(Role.TERM::equals).count();
        this.headed = terms >= SEVERAL || roles.lastIndexOf(Role.SECTION) > 0;
        this.leftOut = leftOut;
    }

    /** The entries of a document; none where no layout explains it. */
    public static Outline read(Document document) {
        List<Block> blocks = Imprint.removed(document.blocks());
        Set<Block> letters = AlphabetLines.in(blocks);
        List<Part> parts = ProjectText.glossary(Part.of(blocks, letters));
        List<Role> roles = HeadingRoles.of(parts);
        boolean titled = roles.contains(Role.TITLE) || document.title().isPresent();
        Optional<String> line = titled ? Optional.empty() : TitleLine.of(parts.get(0));
        LeftOut leftOut = new LeftOut(line);
        LayoutReader reader = new LayoutReader(ContentsList.of(document.blocks()), roles, leftOut);
        for (int i = 0; i < parts.size(); i++) {
            reader.add(parts.get(i), roles.get(i));
        }
        reader.endSection();
        reader.remarks.addAll(leftOut.remarks());
        return new Outline(
                reader.title.or(document::title).or(() -> line),
                reader.layout(),
                reader.drafts,
                TermPage.of(document, parts),
                document.definition().isPresent(),
                LeftOut.trimmed(document.blocks(), blocks, letters),
                reader.remarks,
                Searches.of(parts, roles, reader.layouts));
    }

    /** The layout that most entries were found by. */
    private String layout() {
        return layouts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private void add(Part part, Role role) {
        switch (role) {
            case TERM, SUB_TERM -> beginTerm(part, role == Role.SUB_TERM);
            case RUBRIC -> {
                part.heading().ifPresent(body::add);
                body.addAll(part.body());
            }
            case TITLE -> {
                endSection();
                title = title.or(() -> Optional.of(part.name()));
                explainBeginning(part);
            }
            case SECTION -> {
                endSection();
                sectionHeading = part.heading();
                draftsBefore = drafts.size();
                outerSection = section;
                listedLevel = part.explanation().isPresent() ? part.level() : 0;
                section = Shape.isLetter(part.name()) ? section : part.name();
                if (part.heading().isEmpty()) {
                    explainBeginning(part);
                } else {
                    explain(part);
                }
            }
            case ASIDE -> {
                endTerm();
                leftOut.aside(part);
            }
        }
    }

    private void beginTerm(Part part, boolean sub) {
        endTerm();
        endList(part);
        term = part.heading();
        parent = sub ? Optional.of(parentName) : Optional.empty();
        parentName = sub ? parentName : part.name();
        int end = end(part.body());
        part.body().subList(0, end).stream()
                .filter(block -> !(block instanceof Block.Rule))
                .forEach(body::add);
        leftOut.behindRule(part.body().subList(end, part.body().size()));
        layouts.merge(Shape.isQuestion(part.name()) ? QUESTIONS : HEADINGS, 1, Integer::sum);
    }

    /** A term beside a section that is a list of entries does not stand in it. */
    private void endList(Part next) {
        if (listedLevel > 0 && next.level() <= listedLevel) {
            section = outerSection;
        }
        listedLevel = 0;
    }

    /** Where a rule ends the entry; one right below the heading only underlines it. */
    private static int end(List<Block> blocks) {
        boolean text = false;
        for (int i = 0; i < blocks.size(); i++) {
            boolean rule = blocks.get(i) instanceof Block.Rule;
            if (rule && text) {
                return i;
            }
            text |= !rule;
        }
        return blocks.size();
    }

    private void endTerm() {
        if (term.isPresent()) {
            RichText heading = term.get().text();
            List<RichText> headings = new ArrayList<>(List.of(heading));
            contents.longer(heading).ifPresent(headings::add);
            drafts.add(new Draft(term.get().line(), headings, body, section, parent));
        }
        term = Optional.empty();
        body.clear();
    }

    /** Few lines before the first of several headings of terms are no entries. */
    private void explainBeginning(Part part) {
        Optional<Explanation> found = part.explanation();
        boolean marked =
                found.map(Explanation::layout)
                        .filter(by -> by == Layout.DEFINITION_LIST || by == Layout.TABLE)
                        .isPresent();
        if (!headed || marked || found.filter(e -> e.drafts().size() < SEVERAL).isEmpty()) {
            explain(part);
        } else {
            leftOut.between(part.with(Optional.empty(), part.scores()));
        }
    }

    /** A heading that has no entry of its own is told to be left out. */
    private void endSection() {
        endTerm();
        sectionHeading.filter(any -> drafts.size() == draftsBefore).ifPresent(leftOut::section);
        sectionHeading = Optional.empty();
    }

    private void explain(Part part) {
        leftOut.between(part);
        if (part.explanation().isEmpty()) {
            return;
        }
        Explanation explanation = part.explanation().get();
        explanation.drafts().forEach(draft -> drafts.add(draft.in(section)));
        remarks.addAll(explanation.remarks());
        layouts.merge(
                explanation.layout().description(), explanation.drafts().size(), Integer::sum);
    }
}
