package org.glossgraph.glossary.outline;

import java.util.List;
import java.util.Optional;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.layout.Shape;

/** The title of a document that has no heading for it: a short first line that speaks of terms. */
final class TitleLine {
    private static final int LINES = 3;

    private TitleLine() {}

    static Optional<String> of(Part beginning) {
        return beginning.body().stream()
                .filter(block -> block instanceof Block.Paragraph)
                .map(block -> block.text().lines())
                .flatMap(List::stream)
                .limit(LINES)
                .map(RichText::plain)
                .filter(line -> Shape.isTerm(line) && Shape.isTitle(line))
                .findFirst();
    }
}
