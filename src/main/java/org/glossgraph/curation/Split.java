package org.glossgraph.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossgraph.concept.Concept;
import org.glossgraph.concept.merge.Named;
import org.glossgraph.glossary.Entry;
import org.glossgraph.text.LangString;
import org.glossgraph.text.Wordings;

/**
 * A concept in parts. A part has the names that its entries give; the name that all went by, and
 * those that no entry gives, stay with all parts.
 */
final class Split {
    private final Concept whole;
    private final Map<String, List<Entry>> parts = new LinkedHashMap<>();
    private final List<Entry> rest;

    /**
     * Deals out the entries of a concept; each goes to the first part that asks for it.
     *
     * @param places for the name of each part, the places of its entries
     */
    Split(Concept whole, Map<String, List<String>> places) {
        this.whole = whole;
        this.rest = new ArrayList<>(whole.entries());
        places.forEach(
                (name, at) -> {
                    List<Entry> own = rest.stream().filter(entry -> isAt(entry, at)).toList();
                    rest.removeAll(own);
                    parts.put(name, own);
                });
    }

    private static boolean isAt(Entry entry, List<String> places) {
        return places.contains(entry.place().source()) || places.contains(entry.place().toString());
    }

    /** The names of the parts that no entry is left for. */
    List<String> empty() {
        return parts.keySet().stream().filter(name -> parts.get(name).isEmpty()).toList();
    }

    /** The entries that no part asks for. */
    List<Entry> rest() {
        return List.copyOf(rest);
    }

    /** The parts, each under its name for an identifier. */
    List<Concept> parts() {
        List<Concept> concepts = new ArrayList<>();
        parts.forEach(
                (name, entries) -> {
                    List<LangString> preferred = new ArrayList<>();
                    preferred.add(new LangString(name, whole.prefLabel().lang()));
                    List<LangString> others = new ArrayList<>(List.of(whole.prefLabel()));
                    sort(entries, preferred, others);
                    concepts.add(new Concept(name, preferred, others, entries));
                });
        return concepts;
    }

    /** What is left of the whole, under its identifier; there must be some. */
    Concept remainder() {
        List<LangString> preferred = new ArrayList<>(List.of(whole.prefLabel()));
        List<LangString> others = new ArrayList<>();
        sort(rest, preferred, others);
        return new Concept(whole.id(), preferred, others, rest);
    }

    /** A preferred name in another language stays so where one part alone has it. */
    private void sort(List<Entry> entries, List<LangString> preferred, List<LangString> others) {
        Set<String> own = keys(entries);
        Map<String, Integer> owners = owners();
        for (LangString label : whole.prefLabels().subList(1, whole.prefLabels().size())) {
            String key = Named.key(label.text());
            if (own.contains(key) || !owners.containsKey(key)) {
                (owners.getOrDefault(key, 0) == 1 ? preferred : others).add(label);
            }
        }
        whole.altLabels().stream()
                .filter(label -> isOf(own, owners.keySet(), Named.key(label.text())))
                .forEach(others::add);
    }

    private static boolean isOf(Set<String> own, Set<String> owned, String key) {
        return own.contains(key) || !owned.contains(key);
    }

    /** How many parts have a name, by its key. */
    private Map<String, Integer> owners() {
        List<List<Entry>> all = new ArrayList<>(parts.values());
        all.add(rest);
        Map<String, Integer> owners = new HashMap<>();
        all.forEach(each -> keys(each).forEach(key -> owners.merge(key, 1, Integer::sum)));
        return owners;
    }

    private Set<String> keys(List<Entry> entries) {
        Wordings words = new Wordings();
        String lang = whole.prefLabel().lang();
        return entries.stream()
                .flatMap(entry -> Named.of("", lang, entry, words).names().stream())
                .map(name -> Named.key(name.text()))
                .collect(Collectors.toSet());
    }
}
