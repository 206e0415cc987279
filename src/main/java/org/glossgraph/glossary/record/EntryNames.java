package org.glossgraph.glossary.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossgraph.glossary.Entry;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;

/** The entries by all their names and identifiers. */
final class EntryNames {
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byId = new HashMap<>();

    /** Adds an entry under its names in all languages. */
    void add(Entry entry, List<String> ids) {
        String name = entry.prefLabel().map(LangString::text).orElse(entry.heading());
        entry.prefLabels().forEach(label -> byName.putIfAbsent(key(label.text()), name));
        ids.forEach(id -> byId.putIfAbsent(id.strip(), name));
    }

    /** Adds what an entry is called as well; a headword goes before that. */
    void addOthers(Entry entry) {
        String name = entry.prefLabel().map(LangString::text).orElse(entry.heading());
        entry.altLabels().forEach(label -> byName.putIfAbsent(key(label.text()), name));
        byName.putIfAbsent(key(entry.heading()), name);
    }

    /** The headword of the entry that a text names, by an identifier or in words. */
    Optional<String> named(String text) {
        String bare = text.strip();
        return Optional.ofNullable(byId.get(bare))
                .or(() -> Optional.ofNullable(byName.get(key(bare))))
                .or(() -> Optional.ofNullable(byId.get(last(bare))));
    }

    /** The last part of an address: {@code /glossary/anchor/} is about the anchor. */
    private static String last(String address) {
        String bare = address.replaceAll("[/#]+$", "");
        return bare.substring(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('#')) + 1);
    }

    private static String key(String name) {
        String solid = NormalForm.solid(name);
        return solid.isEmpty() ? name.strip() : solid;
    }
}
