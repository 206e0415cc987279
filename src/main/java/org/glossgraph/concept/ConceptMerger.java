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
import org.glossgraph.glossary.Glossary;
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
        List<Naming> unique =
                Homographs.qualified(namings).stream().map(naming -> naming.unique(uses)).toList();
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
        found.values().forEach(all -> all.removeIf(shortNames::isOfItsOwn));
        return found;
    }
}
