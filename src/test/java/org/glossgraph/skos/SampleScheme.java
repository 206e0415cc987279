package org.glossgraph.skos;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Definition;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.glossary.Passage;
import org.glossgraph.glossary.Place;
import org.glossgraph.link.ConceptGraph;
import org.glossgraph.link.Evidence;
import org.glossgraph.link.Genus;
import org.glossgraph.link.Link;
import org.glossgraph.link.Relation;
import org.glossgraph.text.LangString;

/** A small concept scheme about baking: two languages, a section, a link of each sort. */
public final class SampleScheme {
    /** Where it lives. */
    public static final Scheme SCHEME = new Scheme("http://localhost:3030/", "Baking", "en");

    private static final String FILE = "baking.md";

    private SampleScheme() {}

    /** The scheme as a dataset. */
    public static DatasetGraph dataset() {
        Entry sourdough =
                entry(5, "Sourdough (Levain)", "A bread that is raised with a starter.", "Breads");
        Entry starter = entry(9, "Starter", "Flour and water with wild yeast.", "");
        Entry bread =
                inGermanToo(
                        entry(12, "Bread", "What an oven is for.", ""),
                        "Brot",
                        "Wofür ein Ofen da ist.");
        List<Concept> concepts =
                List.of(
                        concept("bread", bread, List.of("Loaf")),
                        concept("sourdough", sourdough, List.of("Levain")),
                        concept("starter", starter, List.of()),
                        new Concept("yeast", labels("Yeast"), List.of(), List.of()));
        return write(List.of(sourdough, starter, bread), concepts, links(sourdough, starter));
    }

    /** A scheme with this many concepts, each but the first below another. */
    public static DatasetGraph dataset(int size) {
        List<Entry> entries =
                IntStream.range(0, size)
                        .mapToObj(i -> entry(i + 1, "Term " + i, "Text " + i + ".", ""))
                        .toList();
        List<Concept> concepts =
                IntStream.range(0, size)
                        .mapToObj(i -> concept("term-" + i, entries.get(i), List.of()))
                        .toList();
        List<Link> links =
                IntStream.range(1, size)
                        .mapToObj(
                                i ->
                                        link(
                                                "term-" + i,
                                                Relation.BROADER,
                                                "term-" + i / 4,
                                                entries.get(i)))
                        .toList();
        return write(entries, concepts, links);
    }

    static Entry entry(int line, String heading, String text, String section) {
        return new Entry(
                new Place(FILE, line),
                heading,
                labels(heading.replaceAll(" \\(.*", "")),
                List.of(),
                List.of(new Definition("en", List.of(new Passage(line + 1, text)))),
                List.of(),
                section,
                List.of(),
                Entry.Kind.ENTRY);
    }

    static Glossary glossary(String name, List<Entry> entries) {
        return new Glossary(name, FILE, "Baking", "en", "a heading for each term", entries);
    }

    private static DatasetGraph write(
            List<Entry> entries, List<Concept> concepts, List<Link> links) {
        Map<Place, Genus> genera = Map.of(new Place(FILE, 5), new Genus("a bread", "bread", ""));
        return SkosWriter.write(
                SCHEME,
                List.of(glossary("baking", entries)),
                new ConceptGraph(concepts, links, genera));
    }

    private static List<Link> links(Entry sourdough, Entry starter) {
        Evidence doubt = evidence("mention", 0.3, starter);
        return List.of(
                link("sourdough", Relation.BROADER, "bread", sourdough),
                link("sourdough", Relation.USES, "starter", sourdough),
                link("starter", Relation.RELATED, "yeast", starter),
                new Link(
                        "yeast",
                        Relation.PART_OF,
                        "bread",
                        List.of(evidence("verb", 0.4, starter), doubt),
                        Link.Status.WEAK));
    }

    private static Link link(String subject, Relation relation, String object, Entry entry) {
        return new Link(
                subject,
                relation,
                object,
                List.of(evidence("genus", 0.9, entry)),
                Link.Status.ASSERTED);
    }

    private static Evidence evidence(String rule, double confidence, Entry entry) {
        Place sentence = new Place(FILE, entry.place().line() + 1);
        String text = entry.definition().orElseThrow().text();
        return new Evidence(rule, confidence, sentence, entry.place(), text);
    }

    private static Concept concept(String id, Entry entry, List<String> others) {
        List<LangString> altLabels = others.stream().map(SampleScheme::label).toList();
        return new Concept(id, entry.prefLabels(), altLabels, List.of(entry));
    }

    private static Entry inGermanToo(Entry entry, String heading, String text) {
        int line = entry.place().line();
        return new Entry(
                entry.place(),
                entry.heading(),
                List.of(entry.prefLabels().get(0), new LangString(heading, "de")),
                List.of(),
                List.of(
                        entry.definitions().get(0),
                        new Definition("de", List.of(new Passage(line + 2, text)))),
                List.of(new Passage(line + 3, "rye bread")),
                "",
                List.of(),
                Entry.Kind.ENTRY);
    }

    private static List<LangString> labels(String text) {
        return List.of(label(text));
    }

    private static LangString label(String text) {
        return new LangString(text, "en");
    }
}
