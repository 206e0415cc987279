package org.glossgraph.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.glossgraph.concept.merge.Named;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Place;
import org.glossgraph.text.LangString;

/**
 * A group of entries with its names.
 *
 * @param group the entries, at least one, in the order of the sources
 * @param labels the names
 */
record Naming(List<Named> group, Labels labels) {
    String name() {
        return labels.preferred().get(0).text();
    }

    Place place() {
        return group.get(0).entry().place();
    }

    /** What the name is the same as another's by. */
    String key() {
        LangString label = labels.preferred().get(0);
        return Labels.folded(label.text()) + '@' + label.lang();
    }

    List<LangString> folded() {
        return labels.preferred().stream().map(Naming::foldedLabel).toList();
    }

    /** The words that its authors put in brackets behind it, else the kind of thing that it is. */
    Optional<String> sense() {
        return first(Named::qualifier).or(() -> first(Named::kind));
    }

    private Optional<String> first(Function<Named, Optional<String>> property) {
        return group.stream().map(property).flatMap(Optional::stream).findFirst();
    }

    /** The same with a sense behind its names, and these beside them. */
    Naming in(String sense) {
        List<LangString> names =
                labels.preferred().stream().map(label -> qualified(label, sense)).toList();
        List<LangString> others = new ArrayList<>(labels.preferred());
        labels.others().stream()
                .filter(label -> !Labels.folded(label.text()).equals(Labels.folded(sense)))
                .forEach(others::add);
        return new Naming(group, new Labels(names, List.copyOf(others)));
    }

    private static LangString qualified(LangString label, String sense) {
        return new LangString(label.text() + " (" + sense + ")", label.lang());
    }

    /** The same with the section or glossary behind each name that is already in use. */
    Naming unique(Map<String, Integer> uses) {
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
        return use == 2
                ? unused(qualified(label, sense), uses)
                : unused(qualified(label, Integer.toString(use)), uses);
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

    /** The concept, without other names that are the preferred name of some concept. */
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
