package org.glossgraph.glossary.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Document;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.layout.Draft;
import org.glossgraph.glossary.layout.Shape;

/** A file that is one entry: its title is the headword, its lower headings are labels. */
final class TermPage {
    private TermPage() {}

    static Optional<Draft> of(Document document, List<Part> parts, List<Role> roles) {
        if (roles.contains(Role.TERM) || roles.contains(Role.SUB_TERM)) {
            return Optional.empty();
        }
        boolean stated = document.title().isPresent();
        boolean headed = !stated && parts.size() > 1 && !parts.get(0).hasText();
        int first = headed ? 1 : 0;
        Optional<RichText> heading =
                stated
                        ? document.title().map(title -> RichText.of(title, 1))
                        : headed
                                ? parts.get(1).heading().map(Block.Heading::text)
                                : Optional.empty();
        return heading.filter(title -> Shape.isTerm(title.plain()) && !Shape.isTitle(title.plain()))
                .filter(title -> Shape.isProse(parts.get(first).opening()))
                .map(title -> Draft.of(title, body(parts, first)));
    }

    private static List<Block> body(List<Part> parts, int first) {
        List<Block> body = new ArrayList<>(parts.get(first).body());
        for (Part part : parts.subList(first + 1, parts.size())) {
            part.heading().ifPresent(body::add);
            body.addAll(part.body());
        }
        return body;
    }
}
