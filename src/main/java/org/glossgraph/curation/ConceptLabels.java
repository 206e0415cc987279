package org.glossgraph.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Entry;
import org.glossgraph.text.LangString;

/** What becomes of the names of concepts that a person merges or names. */
final class ConceptLabels {
    private ConceptLabels() {}

    /** A name that nobody defines is another name of the concept: mentions of it are mentions. */
    static Concept with(Concept concept, List<LangString> names) {
        List<LangString> others = new ArrayList<>(concept.altLabels());
        others.addAll(names);
        return concept.with(others, concept.hiddenLabels());
    }

    /** The names are those of the first, the identifier that of the first which has entries. */
    static Concept joined(Concept into, Concept other) {
        List<LangString> preferred = new ArrayList<>(into.prefLabels());
        Set<LangString> others = new LinkedHashSet<>(into.altLabels());
        for (LangString label : other.prefLabels()) {
            boolean isNew = preferred.stream().noneMatch(own -> own.lang().equals(label.lang()));
            (isNew ? preferred : others).add(label);
        }
        others.addAll(other.altLabels());
        List<LangString> hidden = new ArrayList<>(into.hiddenLabels());
        hidden.addAll(other.hiddenLabels());
        List<Entry> entries = new ArrayList<>(into.entries());
        entries.addAll(other.entries());
        entries.sort(Comparator.comparing(Entry::place));
        String id = into.mentioned() && !other.mentioned() ? other.id() : into.id();
        return new Concept(id, preferred, List.copyOf(others), hidden, entries);
    }

    /** Whether two names are one but for case. */
    static boolean same(LangString one, LangString other) {
        return folded(one).equals(folded(other));
    }

    /** No preferred name is another name of anything (S13), and no name stands twice. */
    static List<Concept> disjoint(Collection<Concept> concepts) {
        Set<LangString> preferred = new HashSet<>();
        concepts.forEach(
                concept -> concept.prefLabels().forEach(label -> preferred.add(folded(label))));
        return concepts.stream().map(concept -> without(concept, preferred)).toList();
    }

    private static Concept without(Concept concept, Set<LangString> preferred) {
        Set<LangString> seen = new HashSet<>(preferred);
        return concept.with(
                unseen(concept.altLabels(), seen), unseen(concept.hiddenLabels(), seen));
    }

    private static List<LangString> unseen(List<LangString> labels, Set<LangString> seen) {
        return labels.stream().filter(label -> seen.add(folded(label))).toList();
    }

    private static LangString folded(LangString label) {
        return new LangString(label.text().strip().toLowerCase(Locale.ROOT), label.lang());
    }
}
