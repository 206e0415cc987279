package org.glossgraph.preview;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Glossary;

/** Glossaries with only the entries of some concepts. */
final class PartialGlossaries {
    private final List<Glossary> glossaries;
    private final int[] starts;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Entry, List<Integer>> positions = new HashMap<>();

    PartialGlossaries(List<Glossary> glossaries) {
        this.glossaries = glossaries;
        this.starts = new int[glossaries.size() + 1];
        for (int i = 0; i < glossaries.size(); i++) {
            for (Entry entry : glossaries.get(i).entries()) {
                positions.computeIfAbsent(entry, any -> new ArrayList<>(1)).add(entries.size());
                entries.add(entry);
            }
            starts[i + 1] = entries.size();
        }
    }

    /** The glossaries that speak of some concepts, each with what it says of them, in order. */
    List<Glossary> of(List<Concept> concepts) {
        BitSet chosen = new BitSet();
        for (Concept concept : concepts) {
            for (Entry entry : concept.entries()) {
                positions.getOrDefault(entry, List.of()).forEach(chosen::set);
            }
        }
        List<Glossary> found = new ArrayList<>();
        int glossary = 0;
        for (int at = chosen.nextSetBit(0); at >= 0; ) {
            while (starts[glossary + 1] <= at) {
                glossary++;
            }
            List<Entry> own = new ArrayList<>();
            for (; at >= 0 && at < starts[glossary + 1]; at = chosen.nextSetBit(at + 1)) {
                own.add(entries.get(at));
            }
            found.add(glossaries.get(glossary).with(own));
        }
        return found;
    }
}
