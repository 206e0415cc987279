package org.glossgraph.web.page.resource;

import java.util.List;
import java.util.Optional;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Block;
import org.glossgraph.web.part.Credit;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Prose;
import org.glossgraph.web.part.Source;

/**
 * An entry of a glossary, verbatim.
 *
 * @param frame what stands around it
 * @param heading its heading as written
 * @param blocks its text
 * @param examples its examples
 * @param source where it stands
 * @param credit its licence and who is to be named
 * @param concept the concept it defines
 * @param uri its address as others cite it
 */
public record EntryPage(
        Frame frame,
        String heading,
        List<Block> blocks,
        List<Block> examples,
        Source source,
        Credit credit,
        Optional<Name> concept,
        String uri) {
    /** The page of an entry. */
    public static EntryPage of(Frame frame, Vocabulary vocabulary, Entry entry) {
        return new EntryPage(
                frame,
                heading(vocabulary, entry),
                Prose.blocks(entry.definition().text()),
                entry.examples().stream()
                        .flatMap(text -> Prose.blocks(text.text()).stream())
                        .toList(),
                Source.of(entry),
                Credit.of(vocabulary.rights(entry)),
                vocabulary.concept(entry.concept()).map(Name::of),
                entry.uri());
    }

    /** The heading of an entry; where it is lost, the name of its concept. */
    public static String heading(Vocabulary vocabulary, Entry entry) {
        return entry.heading().text().isEmpty()
                ? vocabulary.concept(entry.concept()).map(Concept::prefLabel).orElse("An entry")
                : entry.heading().text();
    }
}
