package org.glossgraph.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glossgraph.concept.merge.Merging;
import org.glossgraph.concept.merge.Named;
import org.glossgraph.glossary.Definition;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.glossary.Place;
import org.glossgraph.text.LangString;

/** Makes concepts of entries: each entry is in exactly one. */
public final class ConceptMerger {
    private ConceptMerger() {}

    /**
     * The concepts that the entries of all glossaries name, by identifier. They do not depend on
     * the order of the glossaries.
     */
    public static List<Concept> merge(List<Glossary> glossaries) {
        return named(Merging.groups(glossaries));
    }

    private static List<Concept> named(List<List<Named>> groups) {
        List<Naming> namings = new ArrayList<>();
        groups.forEach(group -> namings.add(new Naming(group, Labels.of(group))));
        namings.sort(Comparator.comparing(Naming::name).thenComparing(Naming::place));
        Map<String, Integer> uses = new HashMap<>();
        List<Naming> unique = namings.stream().map(naming -> naming.qualified(uses)).toList();
        Map<String, Set<String>> shortNames = shortNames(unique);
        Set<LangString> preferred = new HashSet<>();
        unique.forEach(naming -> naming.folded().forEach(preferred::add));
        Slugs slugs = new Slugs(List.of());
        return unique.stream()
                .map(naming -> naming.with(shortNames).concept(slugs, preferred))
                .sorted(Comparator.comparing(Concept::id))
                .toList();
    }

    /** The short names that the definitions use, by the name that they are short for. */
    private static Map<String, Set<String>> shortNames(List<Naming> namings) {
        List<LangString> labels = new ArrayList<>();
        for (Naming naming : namings) {
            labels.addAll(naming.labels().preferred());
            labels.addAll(naming.labels().others());
        }
        ShortNames shortNames = new ShortNames(labels);
        Map<String, Set<String>> found = new TreeMap<>();
        for (Naming naming : namings) {
            for (Named named : naming.group()) {
                for (Definition definition : named.entry().definitions()) {
                    shortNames
                            .in(named.entry().heading(), definition)
                            .forEach(
                                    (name, all) ->
                                            found.computeIfAbsent(name, any -> new TreeSet<>())
                                                    .addAll(all));
                }
            }
        }
        return found;
    }

    /** A group of entries with its names. */
    private record Naming(List<Named> group, Labels labels) {
        String name() {
            return labels.preferred().get(0).text();
        }

        Place place() {
            return group.get(0).entry().place();
        }

        List<LangString> folded() {
            return labels.preferred().stream()
                    .map(label -> new LangString(Labels.folded(label.text()), label.lang()))
                    .toList();
        }

        /** The same with the section or glossary behind each name that is already in use. */
        Naming qualified(Map<String, Integer> uses) {
            List<LangString> names =
                    labels.preferred().stream().map(label -> unused(label, uses)).toList();
            return new Naming(group, new Labels(names, labels.others()));
        }

        private LangString unused(LangString label, Map<String, Integer> uses) {
            String key = Labels.folded(label.text()) + '@' + label.lang();
            int use = uses.merge(key, 1, Integer::sum);
            if (use == 1) {
                return label;
            }
            String section = group.get(0).entry().section();
            String sense = section.isEmpty() ? group.get(0).glossary() : section;
            LangString qualified = new LangString(label.text() + " (" + sense + ")", label.lang());
            return use == 2 ? unused(qualified, uses) : unused(numbered(label, use), uses);
        }

        private static LangString numbered(LangString label, int use) {
            return new LangString(label.text() + " (" + use + ")", label.lang());
        }

        /** The same with the short names of its names. */
        Naming with(Map<String, Set<String>> shortNames) {
            Map<String, LangString> others = new TreeMap<>();
            labels.others().forEach(label -> others.put(Labels.folded(label.text()), label));
            List<LangString> names = new ArrayList<>(labels.preferred());
            names.addAll(labels.others());
            for (LangString name : names) {
                for (String each : shortNames.getOrDefault(name.text(), Set.of())) {
                    others.putIfAbsent(Labels.folded(each), new LangString(each, name.lang()));
                }
            }
            return new Naming(group, new Labels(labels.preferred(), List.copyOf(others.values())));
        }

        Concept concept(Slugs slugs, Set<LangString> preferred) {
            List<LangString> others =
                    labels.others().stream()
                            .filter(label -> !preferred.contains(foldedLabel(label)))
                            .toList();
            List<Entry> entries = group.stream().map(Named::entry).toList();
            return new Concept(slugs.next(name()), labels.preferred(), others, entries);
        }

        private static LangString foldedLabel(LangString label) {
            return new LangString(Labels.folded(label.text()), label.lang());
        }
    }
}
