package org.glossgraph.glossary.outline;

import java.util.List;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.layout.Shape;

/** Finds the heading that names the whole document: the first, if it stands above the others. */
final class TitleHeading {
    private TitleHeading() {}

    /** Its place among the parts; -1 if there is none. */
    static int in(List<Part> parts) {
        return parts.size() > 1 && isTitle(parts.get(1), parts) ? 1 : -1;
    }

    private static boolean isTitle(Part first, List<Part> parts) {
        List<Part> others = parts.subList(2, parts.size());
        boolean above = others.stream().allMatch(part -> part.level() > first.level());
        if (Shape.isPlainTitle(first.name())) {
            return true;
        }
        if (Shape.isQuestion(first.name())) {
            boolean asked = others.stream().anyMatch(part -> Shape.isQuestion(part.name()));
            return above && !others.isEmpty() && !asked;
        }
        boolean silent =
                !first.hasText() || first.listsEntries() || Shape.isIntroduction(first.opening());
        boolean named = silent && Shape.isTitle(first.name());
        return named || (above && (silent || (first.level() == 1 && !isTitled(parts.get(0)))));
    }

    /** Whether a line before the first heading is the title. */
    private static boolean isTitled(Part before) {
        return before.body().stream()
                .limit(1)
                .flatMap(block -> block.text().lines().stream().limit(1))
                .map(RichText::plain)
                .anyMatch(Shape::isTerm);
    }
}
