package org.glossgraph.web.page.resource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.data.AskedGlossary;
import org.glossgraph.web.part.Credit;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Slice;
import org.glossgraph.web.part.Words;

/**
 * A glossary, as its author arranged it.
 *
 * @param frame what stands around it
 * @param title its title
 * @param source the file it was read from
 * @param layout how it is written
 * @param credit its licence and who is to be named
 * @param extent how many entries it has
 * @param parts the sections on the page; entries outside sections stand in one without a title
 * @param place where the page stands among all entries
 * @param uri its address as others cite it
 * @param map its concepts as a map
 */
public record GlossaryPage(
        Frame frame,
        String title,
        String source,
        String layout,
        Credit credit,
        String extent,
        List<Part> parts,
        Slice<?> place,
        String uri,
        String map) {
    /**
     * A section.
     *
     * @param anchor its name in the page
     * @param title its heading; empty for none
     * @param extent how many entries it has
     * @param lines its entries
     * @param map its concepts as a map; empty for entries outside sections
     */
    public record Part(String anchor, String title, String extent, List<Line> lines, String map) {}

    /**
     * An entry.
     *
     * @param name the concept, under the heading as written
     * @param gloss what the entry itself says first
     * @param href the entry itself
     * @param line its line in the file
     */
    public record Line(Name name, String gloss, String href, int line) {}

    /** The page of a glossary. */
    public static GlossaryPage of(Frame frame, Vocabulary vocabulary, AskedGlossary asked) {
        Glossary glossary = asked.glossary();
        return new GlossaryPage(
                frame,
                glossary.title(),
                glossary.source(),
                glossary.layout(),
                Credit.of(glossary.rights()),
                Words.figure(glossary.entries().size(), "entry", "entries"),
                parts(vocabulary, asked),
                asked.entries(),
                glossary.uri(),
                Paths.map("glossary", glossary.name()));
    }

    private static List<Part> parts(Vocabulary vocabulary, AskedGlossary asked) {
        Map<String, List<Entry>> bySection =
                asked.entries().items().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Entry::section, LinkedHashMap::new, Collectors.toList()));
        Map<String, String> anchors = new LinkedHashMap<>();
        vocabulary
                .sections(asked.glossary())
                .forEach(section -> anchors.putIfAbsent(section.title(), section.name()));
        List<Part> parts = new ArrayList<>();
        bySection.forEach(
                (title, entries) ->
                        parts.add(
                                new Part(
                                        anchors.getOrDefault(title, "part-" + parts.size()),
                                        title,
                                        Words.count(entries.size(), "entry", "entries"),
                                        entries.stream()
                                                .map(each -> line(each, vocabulary))
                                                .toList(),
                                        anchors.containsKey(title)
                                                ? Paths.map(
                                                        "glossary",
                                                        asked.glossary().name(),
                                                        "section",
                                                        anchors.get(title))
                                                : "")));
        return parts;
    }

    private static Line line(Entry entry, Vocabulary vocabulary) {
        String path = Paths.local(entry.uri(), vocabulary.base());
        String heading = EntryPage.heading(vocabulary, entry);
        String name = vocabulary.concept(entry.concept()).map(Paths::of).orElse(path);
        return new Line(
                new Name(name, heading, false), vocabulary.gloss(entry), path, entry.line());
    }
}
