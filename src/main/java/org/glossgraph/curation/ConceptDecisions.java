package org.glossgraph.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.glossgraph.concept.Concept;
import org.glossgraph.concept.Slugs;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Problem;
import org.glossgraph.text.LangString;

/** Merges, splits and names concepts as a person has decided, before they are linked. */
public final class ConceptDecisions {
    private final Notices notices;
    private final Map<String, Concept> concepts = new TreeMap<>();
    private final Map<String, Integer> decided = new HashMap<>();

    private ConceptDecisions(List<Concept> concepts, Notices notices) {
        this.notices = notices;
        concepts.forEach(concept -> this.concepts.put(concept.id(), concept));
    }

    /** The concepts after all decisions about them, by identifier. */
    public static List<Concept> applied(
            Curation curation, List<Concept> concepts, Consumer<Problem> problems) {
        ConceptDecisions decisions =
                new ConceptDecisions(concepts, new Notices(curation.source(), problems));
        curation.of(Decision.Split.class).forEach(decisions::split);
        curation.of(Decision.Merge.class).forEach(decisions::merge);
        curation.of(Decision.Name.class).forEach(decisions::name);
        return decisions.result();
    }

    private ConceptNames names() {
        return new ConceptNames(List.copyOf(concepts.values()));
    }

    // ---- splitting

    private void split(Decision.Split split) {
        Optional<String> id = notices.one(split, split.concept(), names());
        if (id.isEmpty()) {
            return;
        }
        Concept whole = concepts.get(id.get());
        Map<String, List<Entry>> parts = new LinkedHashMap<>();
        Set<Entry> taken = new HashSet<>();
        for (Map.Entry<String, List<String>> part : split.parts().entrySet()) {
            List<Entry> entries =
                    whole.entries().stream()
                            .filter(
                                    entry ->
                                            part.getValue().stream()
                                                    .anyMatch(at -> isAt(entry, at)))
                            .filter(taken::add)
                            .toList();
            if (entries.isEmpty()) {
                notices.tell(
                        split,
                        "no entry of ‘"
                                + split.concept()
                                + "’ is left for ‘"
                                + part.getKey()
                                + "’");
                return;
            }
            parts.put(part.getKey(), entries);
        }
        List<Entry> rest = whole.entries().stream().filter(each -> !taken.contains(each)).toList();
        concepts.remove(whole.id());
        if (!rest.isEmpty()) {
            put(new Concept(whole.id(), whole.prefLabels(), whole.altLabels(), rest));
        }
        Slugs slugs = new Slugs(concepts.keySet());
        parts.forEach((name, entries) -> put(part(whole, slugs.next(name), name, entries)));
    }

    private static boolean isAt(Entry entry, String place) {
        return place.equals(entry.place().source())
                || place.equals(entry.place().source() + ":" + entry.place().line());
    }

    private static Concept part(Concept whole, String id, String name, List<Entry> entries) {
        String lang = whole.prefLabel().lang();
        return new Concept(id, List.of(new LangString(name, lang)), List.of(), entries);
    }

    private void put(Concept concept) {
        concepts.put(concept.id(), concept);
    }

    // ---- merging

    private void merge(Decision.Merge merge) {
        ConceptNames names = names();
        Optional<String> first = notices.one(merge, merge.concepts().get(0), names);
        if (first.isEmpty()) {
            return;
        }
        Concept into = concepts.get(first.get());
        for (String name : merge.concepts().subList(1, merge.concepts().size())) {
            List<String> found = names.of(name);
            if (found.size() > 1) {
                notices.one(merge, name, names);
                return;
            }
            if (found.isEmpty()) {
                into = with(into, new LangString(name, into.prefLabel().lang()));
            } else if (!found.get(0).equals(into.id())) {
                into = joined(into, concepts.remove(found.get(0)));
            }
        }
        put(into);
    }

    /** A name that nobody defines is another name of the concept: mentions of it are mentions. */
    private static Concept with(Concept concept, LangString name) {
        List<LangString> others = new ArrayList<>(concept.altLabels());
        others.add(name);
        return new Concept(concept.id(), concept.prefLabels(), others, concept.entries());
    }

    private static Concept joined(Concept into, Concept other) {
        List<LangString> preferred = new ArrayList<>(into.prefLabels());
        Set<LangString> others = new LinkedHashSet<>(into.altLabels());
        for (LangString label : other.prefLabels()) {
            boolean isNew = preferred.stream().noneMatch(own -> own.lang().equals(label.lang()));
            (isNew ? preferred : others).add(label);
        }
        others.addAll(other.altLabels());
        List<Entry> entries = new ArrayList<>(into.entries());
        entries.addAll(other.entries());
        entries.sort(Comparator.comparing(Entry::place));
        return new Concept(into.id(), preferred, List.copyOf(others), entries);
    }

    // ---- naming

    private void name(Decision.Name name) {
        Optional<String> id = notices.one(name, name.concept(), names());
        if (id.isEmpty()) {
            return;
        }
        Integer before = decided.putIfAbsent(id.get(), name.line());
        if (before != null) {
            notices.tell(name, "line " + before + " names this concept already");
            return;
        }
        Concept concept = concepts.get(id.get());
        LangString label = new LangString(name.label(), concept.prefLabel().lang());
        if (isTaken(label, concept)) {
            notices.tell(name, "another concept is called ‘" + name.label() + "’");
            return;
        }
        List<LangString> preferred = new ArrayList<>(concept.prefLabels());
        List<LangString> others = new ArrayList<>(concept.altLabels());
        others.add(preferred.set(0, label));
        put(new Concept(concept.id(), preferred, others, concept.entries()));
    }

    private boolean isTaken(LangString label, Concept by) {
        return concepts.values().stream()
                .filter(concept -> !concept.id().equals(by.id()))
                .flatMap(concept -> concept.prefLabels().stream())
                .anyMatch(other -> folded(other).equals(folded(label)));
    }

    // ---- the end

    /** No preferred name is another name of anything (S13), and no name stands twice. */
    private List<Concept> result() {
        Set<LangString> preferred = new HashSet<>();
        concepts.values()
                .forEach(
                        concept ->
                                concept.prefLabels()
                                        .forEach(label -> preferred.add(folded(label))));
        return concepts.values().stream().map(concept -> disjoint(concept, preferred)).toList();
    }

    private static Concept disjoint(Concept concept, Set<LangString> preferred) {
        Set<LangString> seen = new HashSet<>();
        List<LangString> others =
                concept.altLabels().stream()
                        .filter(label -> !preferred.contains(folded(label)))
                        .filter(label -> seen.add(folded(label)))
                        .toList();
        return new Concept(concept.id(), concept.prefLabels(), others, concept.entries());
    }

    private static LangString folded(LangString label) {
        return new LangString(label.text().strip().toLowerCase(Locale.ROOT), label.lang());
    }
}
