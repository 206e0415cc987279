package org.glossgraph.concept.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.text.Wordings;

/** All entries with their names, found by the keys of their headwords. */
final class Lexicon {
    private final List<Named> entries = new ArrayList<>();
    private final Map<String, List<Integer>> byHeadword = new TreeMap<>();

    /** Takes the entries in the order of their places, whatever the order of the glossaries. */
    Lexicon(List<Glossary> glossaries) {
        List<Glossary> sorted = new ArrayList<>(glossaries);
        sorted.sort(Comparator.comparing(Glossary::source).thenComparing(Glossary::name));
        Wordings words = new Wordings();
        for (Glossary glossary : sorted) {
            for (Entry entry : glossary.entries()) {
                entries.add(Named.of(glossary.name(), glossary.lang(), entry, words));
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            for (String key : entries.get(i).headKeys()) {
                byHeadword.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
    }

    int size() {
        return entries.size();
    }

    Named get(int index) {
        return entries.get(index);
    }

    /** The entries that a name heads; none for an unknown name. */
    List<Integer> headedBy(String key) {
        return byHeadword.getOrDefault(key, List.of());
    }

    /** The entries by the key of a headword. */
    Map<String, List<Integer>> byHeadword() {
        return byHeadword;
    }

    /** The entries that a reference means: those of its own glossary before all others. */
    List<Integer> meant(Named from, String target) {
        List<Integer> all = headedBy(Named.key(target));
        List<Integer> own =
                all.stream().filter(i -> get(i).glossary().equals(from.glossary())).toList();
        return own.isEmpty() ? all : own;
    }
}
