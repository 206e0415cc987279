package org.glossgraph.glossary.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Document;
import org.glossgraph.glossary.block.Remark;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.layout.Draft;
import org.glossgraph.glossary.layout.Explanation;
import org.glossgraph.glossary.layout.Shape;

/** Finds the entries of a document: by its headings, and between them by the layout that fits. */
public final class LayoutReader {
    private static final String HEADINGS = "a heading for each term";
    private static final String QUESTIONS = "a question for each term";

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Integer> layouts = new TreeMap<>();
    private final List<Block> body = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<Block.Heading> term = Optional.empty();
    private Optional<String> parent = Optional.empty();
    private String parentName = "";
    private String section = "";

    private LayoutReader() {}

    /** The entries of a document; none where no layout explains it. */
    public static Outline read(Document document) {
        List<Part> parts = Part.of(Imprint.removed(document.blocks()));
        List<Role> roles = HeadingRoles.of(parts);
        LayoutReader reader = new LayoutReader();
        for (int i = 0; i < parts.size(); i++) {
            reader.add(parts.get(i), roles.get(i));
        }
        reader.endTerm();
        Optional<String> title =
                reader.title.or(document::title).or(() -> TitleLine.of(parts.get(0)));
        return new Outline(
                title,
                reader.layout(),
                reader.drafts,
                TermPage.of(document, parts, roles),
                reader.remarks);
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
                endTerm();
                title = title.or(() -> Optional.of(part.name()));
                explain(part);
            }
            case SECTION -> {
                endTerm();
                section = Shape.isLetter(part.name()) ? section : part.name();
                explain(part);
            }
            case ASIDE -> {
                endTerm();
                remarkDoubtful(part);
            }
        }
    }

    /** A heading that is neither a term nor one of those that are in no glossary's list. */
    private void remarkDoubtful(Part part) {
        if (part.hasText() && !HeadingRoles.isAside(part.name())) {
            String message = "this heading reads as no term; it is left out with its text";
            part.heading().ifPresent(heading -> remarks.add(new Remark(heading.line(), message)));
        }
    }

    private void beginTerm(Part part, boolean sub) {
        endTerm();
        term = part.heading();
        parent = sub ? Optional.of(parentName) : Optional.empty();
        parentName = sub ? parentName : part.name();
        body.addAll(ended(part.body()));
        layouts.merge(Shape.isQuestion(part.name()) ? QUESTIONS : HEADINGS, 1, Integer::sum);
    }

    /**
     * The blocks up to a rule that ends the entry; one right below the heading only underlines it.
     */
    private static List<Block> ended(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Rule && !kept.isEmpty()) {
                break;
            }
            if (!(block instanceof Block.Rule)) {
                kept.add(block);
            }
        }
        return kept;
    }

    private void endTerm() {
        if (term.isPresent()) {
            RichText heading = term.get().text();
            drafts.add(new Draft(term.get().line(), List.of(heading), body, section, parent));
        }
        term = Optional.empty();
        body.clear();
    }

    private void explain(Part part) {
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
