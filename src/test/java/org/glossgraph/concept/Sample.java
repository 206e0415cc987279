package org.glossgraph.concept;

import java.util.ArrayList;
import java.util.List;
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
        String[] names = heading.split(" = ", -1);
        Entry.Kind kind = definition.isEmpty() ? Entry.Kind.EMPTY : Entry.Kind.ENTRY;
        List<LangString> others = new ArrayList<>();
        for (int i = 1; i < names.length; i++) {
            others.add(label(names[i]));
        }
        add(kind, heading, List.of(label(names[0])), others, definition, List.of(references));
        return this;
    }

    /** The same with an entry that has lost its headword. */
    public Sample headless(String definition) {
        add(Entry.Kind.HEADLESS, "", List.of(), List.of(), definition, List.of());
        return this;
    }

    private void add(
            Entry.Kind kind,
            String heading,
            List<LangString> preferred,
            List<LangString> others,
            String definition,
            List<Reference> references) {
        int line = entries.size() * 2 + 1;
        List<Definition> definitions =
                definition.isEmpty()
                        ? List.of()
                        : List.of(new Definition("en", List.of(new Passage(line + 1, definition))));
        entries.add(
                new Entry(
                        new Place(name + ".md", line),
                        heading,
                        preferred,
                        others,
                        definitions,
                        List.of(),
                        "",
                        references,
                        kind));
    }

    private static LangString label(String text) {
        return new LangString(text, "en");
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
