package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Reference;
import org.glossgraph.glossary.entry.EntryReader;
import org.glossgraph.glossary.field.FieldRole;
import org.glossgraph.glossary.field.FieldUse;
import org.glossgraph.glossary.layout.Draft;

/** Reads records into entries: each language by itself, then together. */
final class RecordEntries {
    private final FieldTable table;
    private final Tongues tongues;
    private final RecordDrafts drafts;
    private final List<Rec> records;

    private RecordEntries(FieldTable table, Tongues tongues) {
        this.table = table;
        this.tongues = tongues;
        this.drafts = new RecordDrafts(table, tongues);
        this.records = table.records();
    }

    /** The entries of some records; those without a headword are none. */
    static List<Entry> read(FieldTable table, Tongues tongues) {
        return new RecordEntries(table, tongues).entries();
    }

    private List<Entry> entries() {
        Map<Integer, List<Entry>> byRecord = new TreeMap<>();
        for (String lang : tongues.all()) {
            read(lang)
                    .forEach((i, e) -> byRecord.computeIfAbsent(i, k -> new ArrayList<>()).add(e));
        }
        Map<Integer, Entry> merged = new TreeMap<>();
        EntryNames names = new EntryNames();
        byRecord.forEach(
                (i, entries) -> {
                    Entry entry = Translations.merged(entries, named(records.get(i)));
                    merged.put(i, entry);
                    names.add(entry, drafts.ids(records.get(i)));
                });
        merged.values().forEach(names::addOthers);
        RecordReferences references = new RecordReferences(table, names);
        List<Entry> complete = new ArrayList<>();
        merged.forEach((i, entry) -> complete.add(complete(entry, records.get(i), references)));
        return complete;
    }

    /** The entries in one language, by the index of their record. */
    private Map<Integer, Entry> read(String lang) {
        SortedMap<String, List<Draft>> bySource = new TreeMap<>();
        SortedMap<String, List<Integer>> indices = new TreeMap<>();
        for (int i = 0; i < records.size(); i++) {
            Optional<Draft> draft = drafts.draft(records.get(i), lang);
            if (draft.isPresent()) {
                String source = records.get(i).source();
                bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(draft.get());
                indices.computeIfAbsent(source, key -> new ArrayList<>()).add(i);
            }
        }
        List<Integer> order = indices.values().stream().flatMap(List::stream).toList();
        List<Entry> whole =
                EntryReader.read(lang, bySource).stream().filter(e -> !isPart(e)).toList();
        Map<Integer, Entry> entries = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            entries.put(order.get(i), WholeNames.restored(whole.get(i)));
        }
        return entries;
    }

    /** Whether an entry stands inside the text of another: its record says the same. */
    private static boolean isPart(Entry entry) {
        return entry.references().stream()
                .anyMatch(reference -> reference.kind() == Reference.Kind.PARENT);
    }

    private Set<String> named(Rec rec) {
        Set<String> named = new LinkedHashSet<>(tongues.all());
        named.removeIf(lang -> !drafts.isNamed(rec, lang));
        return named;
    }

    private Entry complete(Entry entry, Rec rec, RecordReferences references) {
        List<Reference> all = references.of(rec, entry);
        boolean redirect =
                entry.definitions().isEmpty()
                        && all.stream().anyMatch(each -> each.kind() == Reference.Kind.SAME);
        return new Entry(
                entry.place(),
                drafts.heading(rec),
                entry.prefLabels(),
                entry.altLabels(),
                entry.definitions(),
                entry.examples(),
                section(rec),
                all,
                redirect ? Entry.Kind.ALIAS : entry.kind());
    }

    /** The part of the file that a record stands in, or the first that its fields name. */
    private String section(Rec rec) {
        if (!rec.section().isEmpty()) {
            return rec.section();
        }
        return rec.fields().stream()
                .filter(field -> table.role(field) == FieldRole.SECTION)
                .filter(this::isOwn)
                .sorted(Comparator.comparing(field -> !table.use(field).get().sure()))
                .map(field -> CellText.name(field).plain())
                .filter(name -> !name.isBlank() && !Letters.isLetter(name))
                .findFirst()
                .orElse("");
    }

    private boolean isOwn(Field field) {
        return table.use(field)
                .map(FieldUse::lang)
                .filter(l -> l.isEmpty() || l.equals(tongues.all().get(0)))
                .isPresent();
    }
}
