package org.glossgraph.glossary.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.layout.Comparison;
import org.glossgraph.glossary.layout.Draft;
import org.glossgraph.glossary.layout.Explanation;
import org.glossgraph.glossary.layout.Layout;
import org.glossgraph.glossary.layout.Score;
import org.glossgraph.glossary.layout.Shape;

/**
 * The parts of an alphabet, which are one list cut by its letters: a layout that a part of one
 * entry could not show is found in all of them together.
 */
final class LetterParts {
    private LetterParts() {}

    /** The parts, those below single letters with what the layout of all makes of them. */
    static List<Part> explained(List<Part> parts) {
        List<Part> letters = parts.stream().filter(LetterParts::isLetter).toList();
        List<Block> blocks = letters.stream().flatMap(part -> part.body().stream()).toList();
        if (letters.size() < 2) {
            return parts;
        }
        Comparison whole = Layout.compare(blocks);
        int apart = letters.stream().mapToInt(LetterParts::drafts).sum();
        return whole.best()
                .filter(together -> together.drafts().size() > apart)
                .map(together -> shared(parts, together, whole.scores()))
                .orElse(parts);
    }

    private static boolean isLetter(Part part) {
        return part.heading().isPresent() && !part.hasChildren() && Shape.isLetter(part.name());
    }

    private static int drafts(Part part) {
        return part.explanation().map(e -> e.drafts().size()).orElse(0);
    }

    /** Gives each part the entries of the whole that stand between its heading and the next. */
    private static List<Part> shared(List<Part> parts, Explanation whole, List<Score> scores) {
        List<Part> result = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < parts.size(); i++) {
            int end = i + 1 < parts.size() ? parts.get(i + 1).line() : Integer.MAX_VALUE;
            List<Draft> own = new ArrayList<>();
            while (next < whole.drafts().size() && whole.drafts().get(next).line() < end) {
                own.add(whole.drafts().get(next++));
            }
            Part part = parts.get(i);
            result.add(isLetter(part) ? part.with(explanation(whole, own), scores) : part);
        }
        return result;
    }

    /** The remarks of the whole go with its first part. */
    private static Optional<Explanation> explanation(Explanation whole, List<Draft> own) {
        boolean first = !own.isEmpty() && own.get(0).equals(whole.drafts().get(0));
        return Optional.of(own)
                .filter(drafts -> !drafts.isEmpty())
                .map(
                        drafts ->
                                new Explanation(
                                        whole.layout(),
                                        whole.score(),
                                        drafts,
                                        first ? whole.remarks() : List.of()));
    }
}
