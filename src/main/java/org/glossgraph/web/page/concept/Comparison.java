package org.glossgraph.web.page.concept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.web.part.Linking;
import org.glossgraph.web.part.Name;

/** What several definitions of a concept speak of together, and what only one of them does. */
final class Comparison {
    private static final int MOST_NAMES = 12;
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth");

    private Comparison() {}

    /**
     * The lines of the comparison; none where there are fewer than two definitions in the language
     * of the first, or more than six, or nothing to tell them apart by.
     */
    static List<ConceptPage.Shared> of(Concept concept, Linking linking) {
        List<Integer> numbers = numbers(concept.definitions());
        if (numbers.size() < 2 || numbers.get(numbers.size() - 1) >= ORDINALS.size()) {
            return List.of();
        }
        List<Set<Concept>> named =
                numbers.stream()
                        .map(number -> concept.definitions().get(number).definition().text())
                        .map(text -> linking.concepts(text, concept))
                        .toList();
        List<ConceptPage.Shared> lines = new ArrayList<>();
        Set<Concept> all = new LinkedHashSet<>(named.get(0));
        named.forEach(all::retainAll);
        add(lines, named.size() == 2 ? "Both speak of" : "All speak of", all);
        for (int i = 0; i < named.size(); i++) {
            add(lines, "Only the " + ORDINALS.get(numbers.get(i)), only(named, i));
        }
        return lines;
    }

    /** The places of the definitions in the language of the first, one for each text. */
    private static List<Integer> numbers(List<Entry> definitions) {
        List<Integer> numbers = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < definitions.size(); i++) {
            if (definitions
                            .get(i)
                            .definition()
                            .lang()
                            .equals(definitions.get(0).definition().lang())
                    && texts.add(definitions.get(i).definition().text())) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    private static Set<Concept> only(List<Set<Concept>> named, int own) {
        Set<Concept> only = new LinkedHashSet<>(named.get(own));
        for (int i = 0; i < named.size(); i++) {
            if (i != own) {
                only.removeAll(named.get(i));
            }
        }
        return only;
    }

    private static void add(List<ConceptPage.Shared> lines, String who, Set<Concept> concepts) {
        if (!concepts.isEmpty()) {
            List<Name> names = concepts.stream().limit(MOST_NAMES).map(Name::of).toList();
            lines.add(new ConceptPage.Shared(who, names));
        }
    }
}
