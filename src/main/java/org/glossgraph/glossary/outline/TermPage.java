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

    static Optional<Draft> of(Document document, List<Part> parts) {
        int first = 0;
        while (first < parts.size() && !parts.get(first).hasText()) {
            first++;
        }
        List<Part> texts = parts.subList(first, parts.size());
        return heading(document, parts, Math.min(first, 1))
                .filter(title -> isTerm(title.plain()))
                .map(title -> draft(document, title, texts));
    }

    private static boolean isTerm(String title) {
        return Shape.isTerm(title) && !Shape.isTitle(title) && !HeadingRoles.isAside(title);
    }

    private static Draft draft(Document document, RichText title, List<Part> parts) {
        List<Block> body = body(document, title, parts);
        return new Draft(title.line(), names(document, title), body, "", Optional.empty());
    }

    /** The title that the file states, or the one heading that stands above all. */
    private static Optional<RichText> heading(Document document, List<Part> parts, int first) {
        if (document.title().isPresent()) {
            return document.title().map(title -> RichText.of(title, 1));
        }
        boolean above =
                first == 1
                        && parts.size() > 1
                        && parts.stream().skip(2).allMatch(p -> p.level() > parts.get(1).level());
        return above ? parts.get(1).heading().map(Block.Heading::text) : Optional.empty();
    }

    private static List<RichText> names(Document document, RichText title) {
        List<RichText> names = new ArrayList<>(List.of(title));
        document.names().forEach(name -> names.add(RichText.of(name, title.line())));
        return names;
    }

    private static List<Block> body(Document document, RichText title, List<Part> parts) {
        List<Block> body = new ArrayList<>();
        document.definition()
                .filter(text -> parts.stream().noneMatch(part -> part.opening().startsWith(text)))
                .map(text -> new Block.Paragraph(1, 0, RichText.of(text, 1)))
                .ifPresent(body::add);
        for (Part part : parts) {
            part.heading().filter(heading -> !heading.text().isSameAs(title)).ifPresent(body::add);
            body.addAll(part.body());
        }
        document.related().stream()
                .map(name -> RichText.of("See also: " + name, 1))
                .forEach(text -> body.add(new Block.Paragraph(1, 0, text)));
        return body;
    }
}
