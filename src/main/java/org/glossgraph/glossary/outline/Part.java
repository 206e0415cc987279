package org.glossgraph.glossary.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.layout.Comparison;
import org.glossgraph.glossary.layout.Explanation;
import org.glossgraph.glossary.layout.Layout;
import org.glossgraph.glossary.layout.Score;

/**
 * A part of a document: a heading and the blocks up to the next one.
 *
 * @param heading the heading; none for what stands before the first
 * @param body the blocks below it
 * @param hasChildren whether a lower heading follows
 * @param explanation what the best layout makes of the body
 * @param scores how well the layouts explain the body, the best first
 */
record Part(
        Optional<Block.Heading> heading,
        List<Block> body,
        boolean hasChildren,
        Optional<Explanation> explanation,
        List<Score> scores) {
    /** A part without anything in it. */
    static final Part EMPTY =
            new Part(Optional.empty(), List.of(), false, Optional.empty(), List.of());

    /**
     * The parts of a document, in order; the first has no heading.
     *
     * @param letters the blocks that only part an alphabet
     */
    static List<Part> of(List<Block> blocks, Set<Block> letters) {
        List<Part> parts = new ArrayList<>();
        Optional<Block.Heading> heading = Optional.empty();
        List<Block> body = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading next) {
                boolean child = heading.isPresent() && next.level() > heading.get().level();
                parts.add(part(heading, body, child));
                heading = Optional.of(next);
                body = new ArrayList<>();
            } else if (!letters.contains(block)) {
                body.add(block);
            }
        }
        parts.add(part(heading, body, false));
        return LetterParts.explained(RecurringLabels.removed(parts));
    }

    private static Part part(Optional<Block.Heading> heading, List<Block> body, boolean parent) {
        Comparison layouts = Layout.explained(ContentsList.removed(body));
        return new Part(heading, List.copyOf(body), parent, layouts.best(), layouts.scores());
    }

    /** The same part with another explanation. */
    Part with(Optional<Explanation> newExplanation, List<Score> newScores) {
        return new Part(heading, body, hasChildren, newExplanation, newScores);
    }

    /** The line of its heading; 0 for the part before the first. */
    int line() {
        return heading.map(Block.Heading::line).orElse(0);
    }

    int level() {
        return heading.map(Block.Heading::level).orElse(0);
    }

    /** The heading's words; empty for the part before the first heading. */
    String name() {
        return heading.map(h -> h.text().plain().strip()).orElse("");
    }

    /** Whether there is text below the heading. */
    boolean hasText() {
        return body.stream().anyMatch(block -> !(block instanceof Block.Rule));
    }

    /** What the body says, as far as its first block. */
    String opening() {
        return body.stream()
                .filter(block -> !(block instanceof Block.Rule))
                .findFirst()
                .map(block -> block.text().plain())
                .orElse("");
    }

    /** Whether the body is a list of entries beyond doubt. */
    boolean listsEntries() {
        return explanation.filter(e -> e.drafts().size() >= fewest(e)).isPresent();
    }

    /**
     * Marks make a list sure from the first entry on, signs from the second, shape from the third.
     */
    private int fewest(Explanation found) {
        boolean fromTheStart = found.drafts().get(0).line() == body.get(0).line();
        return switch (found.layout()) {
            case DEFINITION_LIST, TABLE, BOLD_LEAD -> 1;
            case ALTERNATE_ITEMS, BARE_LINES, ITALIC_LEAD, TERM_GAP -> 3;
            default -> fromTheStart ? 2 : 3;
        };
    }
}
