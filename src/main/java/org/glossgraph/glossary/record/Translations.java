package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossgraph.glossary.Definition;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Passage;
import org.glossgraph.glossary.Reference;
import org.glossgraph.text.LangString;

/** Makes one entry of the entries that a record gives in several languages. */
final class Translations {
    private Translations() {}

    /**
     * One entry with the labels and definitions of all.
     *
     * @param entries the entries, that of the glossary's own language first; at least one
     * @param named the languages in which the record has a headword of its own
     */
    static Entry merged(List<Entry> entries, Set<String> named) {
        Entry first = entries.get(0);
        List<LangString> preferred =
                entries.stream()
                        .flatMap(entry -> entry.prefLabels().stream())
                        .filter(label -> named.contains(label.lang()))
                        .toList();
        Set<String> names = preferred.stream().map(Translations::key).collect(Collectors.toSet());
        List<LangString> others = new ArrayList<>();
        for (Entry entry : entries) {
            for (LangString label : entry.altLabels()) {
                if (names.add(key(label))) {
                    others.add(label);
                }
            }
        }
        List<Definition> definitions =
                entries.stream().flatMap(entry -> entry.definitions().stream()).toList();
        return new Entry(
                first.place(),
                first.heading(),
                preferred,
                others,
                definitions,
                examples(entries),
                "",
                references(entries),
                kind(entries));
    }

    private static String key(LangString label) {
        return label.text().toLowerCase(Locale.ROOT);
    }

    /** Examples bear no language: those of the first that has any. */
    private static List<Passage> examples(List<Entry> entries) {
        return entries.stream()
                .map(Entry::examples)
                .filter(examples -> !examples.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Reference> references(List<Entry> entries) {
        return entries.stream().flatMap(entry -> entry.references().stream()).toList();
    }

    private static Entry.Kind kind(List<Entry> entries) {
        Optional<Entry.Kind> full =
                entries.stream()
                        .map(Entry::kind)
                        .filter(kind -> kind != Entry.Kind.EMPTY)
                        .findFirst();
        return full.orElse(Entry.Kind.EMPTY);
    }
}
