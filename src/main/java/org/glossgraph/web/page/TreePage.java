package org.glossgraph.web.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Words;

/**
 * The hierarchy.
 *
 * @param frame what stands around it
 * @param extent how many subjects there are
 * @param branches the subjects
 * @param loose concepts with nothing above or below
 */
public record TreePage(Frame frame, String extent, List<Branch> branches, List<Name> loose) {
    private static final int DEEPEST = 30;

    /**
     * A concept with its kinds.
     *
     * @param name the concept
     * @param below how many concepts stand below, at any depth
     * @param kinds its kinds; none where it has been shown with them before
     */
    public record Branch(Name name, int below, List<Branch> kinds) {}

    static TreePage of(Frame frame, Vocabulary vocabulary) {
        Set<String> shown = new HashSet<>();
        List<Concept> tops = vocabulary.topConcepts();
        List<Branch> branches =
                tops.stream()
                        .filter(top -> !vocabulary.narrower(top).isEmpty())
                        .map(top -> branch(vocabulary, top, shown, 1))
                        .toList();
        List<Name> loose =
                tops.stream()
                        .filter(top -> vocabulary.narrower(top).isEmpty())
                        .map(Name::of)
                        .toList();
        String extent = Words.capital(Words.count(branches.size(), "subject", "subjects"));
        return new TreePage(frame, extent, branches, loose);
    }

    /** A concept with several broader ones is shown under each, its kinds only under the first. */
    private static Branch branch(
            Vocabulary vocabulary, Concept concept, Set<String> shown, int depth) {
        boolean first = shown.add(concept.slug());
        List<Branch> kinds =
                first && depth < DEEPEST
                        ? vocabulary.narrower(concept).stream()
                                .map(kind -> branch(vocabulary, kind, shown, depth + 1))
                                .toList()
                        : List.of();
        return new Branch(Name.of(concept), vocabulary.countBelow(concept), kinds);
    }
}
