package org.glossgraph.concept;

import java.util.ArrayList;
import java.util.List;
import org.glossgraph.glossary.Authority;
import org.glossgraph.glossary.Authority.Mapping;
import org.glossgraph.glossary.Definition;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.glossary.Passage;
import org.glossgraph.glossary.Place;
import org.glossgraph.glossary.Reference;
import org.glossgraph.text.LangString;

/** A glossary in the making, for tests. */
public final class Sample {
    private final String name;
    private final List<Entry> entries = new ArrayList<>();

    private Sample(String name) {
        this.name = name;
    }

    /** A glossary without entries. */
    public static Sample named(String name) {
        return new Sample(name);
    }

    /** The same with an entry; the heading "A = B" gives B as another name. */
    public Sample entry(String heading, String definition, Reference... references) {
        List<LangString> names = new ArrayList<>();
        for (String name : heading.split(" = ", -1)) {
            names.add(new LangString(name, "en"));
        }
        entries.add(
                new Entry(
                        place(),
                        heading,
                        names.subList(0, 1),
                        names.subList(1, names.size()),
                        definitions(definition),
                        List.of(),
                        "",
                        List.of(references),
                        definition.isEmpty() ? Entry.Kind.EMPTY : Entry.Kind.ENTRY));
        return this;
    }

    /**
     * The same with a concept of a vocabulary, which has an address and perhaps matches others.
     * Names are written "name@language"; the first is the preferred one.
     */
    public Sample concept(
            String uri, List<String> names, List<Reference> stated, Mapping... mappings) {
        List<LangString> labels = labels(names);
        List<LangString> preferred = labels.subList(0, 1);
        entries.add(
                new Entry(
                        place(),
                        preferred.get(0).text(),
                        preferred,
                        labels.subList(1, labels.size()),
                        List.of(),
                        List.of(),
                        "",
                        stated,
                        Entry.Kind.EMPTY,
                        new Authority(
                                uri,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(mappings))));
        return this;
    }

    private static List<LangString> labels(List<String> written) {
        return written.stream()
                .map(each -> each.split("@", -1))
                .map(each -> new LangString(each[0], each[1]))
                .toList();
    }

    /** The same with an entry that has lost its headword. */
    public Sample headless(String definition) {
        entries.add(
                new Entry(
                        place(),
                        "",
                        List.of(),
                        List.of(),
                        definitions(definition),
                        List.of(),
                        "",
                        List.of(),
                        Entry.Kind.HEADLESS));
        return this;
    }

    private Place place() {
        return new Place(name + ".md", entries.size() * 2 + 1);
    }

    private List<Definition> definitions(String text) {
        Passage passage = new Passage(place().line() + 1, text);
        return text.isEmpty() ? List.of() : List.of(new Definition("en", List.of(passage)));
    }

    /** The glossary. */
    public Glossary glossary() {
        return new Glossary(name, name + ".md", name, "en", "made", entries);
    }

    /** A reference to another entry. */
    public static Reference reference(Reference.Kind kind, String target) {
        return new Reference(kind, target, 1);
    }
}
