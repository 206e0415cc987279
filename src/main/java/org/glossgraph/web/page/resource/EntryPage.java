package org.glossgraph.web.page.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.data.AskedGlossary;
import org.glossgraph.web.part.Block;
import org.glossgraph.web.part.Credit;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Prose;
import org.glossgraph.web.part.Source;
import org.glossgraph.web.part.Words;

/**
 * An entry of a glossary, verbatim.
 *
 * @param frame what stands around it
 * @param heading its heading as written
 * @param lang its language; null, and so left out, for the page's own
 * @param blocks its text
 * @param examples its examples
 * @param source where it stands
 * @param credit its licence and who is to be named
 * @param way the way down to it: its glossary and the section in it
 * @param concept the concept it defines
 * @param uri its address as others cite it
 */
public record EntryPage(
        Frame frame,
        String heading,
        String lang,
        List<Block> blocks,
        List<Block> examples,
        Source source,
        Credit credit,
        List<Name> way,
        Optional<Name> concept,
        String uri) {
    /** The page of an entry. */
    public static EntryPage of(Frame frame, Vocabulary vocabulary, Entry entry) {
        return new EntryPage(
                frame,
                heading(vocabulary, entry),
                Words.foreign(entry.definition().lang()),
                Prose.blocks(entry.definition().text()),
                entry.examples().stream()
                        .flatMap(text -> Prose.blocks(text.text()).stream())
                        .toList(),
                Source.of(entry),
                Credit.of(vocabulary.rights(entry)),
                way(vocabulary, entry),
                vocabulary.concept(entry.concept()).map(Name::of),
                entry.uri());
    }

    private static List<Name> way(Vocabulary vocabulary, Entry entry) {
        List<Name> way = new ArrayList<>();
        for (Glossary glossary : vocabulary.glossary(entry.glossary()).stream().toList()) {
            way.add(new Name(Paths.glossary(glossary.name()), glossary.title(), false));
            vocabulary.sections(glossary).stream()
                    .filter(section -> section.title().equals(entry.section()))
                    .findFirst()
                    .map(section -> section(vocabulary, glossary, section))
                    .ifPresent(way::add);
        }
        return way;
    }

    private static Name section(
            Vocabulary vocabulary, Glossary glossary, Glossary.Section section) {
        String address = AskedGlossary.section(vocabulary, glossary.name(), section.name());
        return new Name(address, section.title(), false);
    }

    /** The heading of an entry; where it is lost, the name of its concept. */
    public static String heading(Vocabulary vocabulary, Entry entry) {
        return entry.heading().text().isEmpty()
                ? vocabulary.concept(entry.concept()).map(Concept::prefLabel).orElse("An entry")
                : entry.heading().text();
    }
}
