package org.glossgraph.concept;

import java.util.List;
import org.glossgraph.glossary.Entry;
import org.glossgraph.text.LangString;

/**
 * A unit of thought (SKOS reference, section 3) with the entries that define it.
 *
 * @param id its identifier: the slug of its address, unique in the scheme
 * @param prefLabels its name, one for each language (S14), the scheme's own first; at least one
 * @param altLabels its other names, disjoint with {@code prefLabels} (S13)
 * @param hiddenLabels what a text may call it and no list of its names need show: spellings,
 *     plurals; disjoint with both
 * @param entries the entries that define or name it, in the order of the sources; empty for a
 *     concept that others only mention
 */
public record Concept(
        String id,
        List<LangString> prefLabels,
        List<LangString> altLabels,
        List<LangString> hiddenLabels,
        List<Entry> entries) {
    /** Keeps its own copies of the lists. */
    public Concept {
        prefLabels = List.copyOf(prefLabels);
        altLabels = List.copyOf(altLabels);
        hiddenLabels = List.copyOf(hiddenLabels);
        entries = List.copyOf(entries);
    }

    /** A concept without hidden labels. */
    public Concept(
            String id,
            List<LangString> prefLabels,
            List<LangString> altLabels,
            List<Entry> entries) {
        this(id, prefLabels, altLabels, List.of(), entries);
    }

    /** The same with other names and hidden labels instead of its own. */
    public Concept with(List<LangString> others, List<LangString> hidden) {
        return new Concept(id, prefLabels, others, hidden, entries);
    }

    /** The name in the scheme's own language. */
    public LangString prefLabel() {
        return prefLabels.get(0);
    }

    /** Whether no entry defines it: others only mention it. */
    public boolean mentioned() {
        return entries.isEmpty();
    }

    /** The same concept under another identifier. */
    public Concept withId(String other) {
        return new Concept(other, prefLabels, altLabels, hiddenLabels, entries);
    }
}
