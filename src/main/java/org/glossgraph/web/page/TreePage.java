package org.glossgraph.web.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Words;

/**
 * The hierarchy, or a branch of it: as deep as a page can hold; the rest has pages of its own.
 *
 * @param frame what stands around it
 * @param title what it is called
 * @param way the way down to the branch; empty for the whole
 * @param extent how many subjects there are
 * @param branches the subjects
 * @param loose concepts with nothing above or below, or the first of them
 * @param more how many such concepts are left out, in words; empty for none
 */
public record TreePage(
        Frame frame,
        String title,
        List<Name> way,
        String extent,
        List<Branch> branches,
        List<Name> loose,
        String more) {
    private static final String WHOLE = "The tree";
    private static final int DEEPEST = 30;
    private static final int MOST = 600;
    private static final int MOST_LOOSE = 200;

    /**
     * A concept with its kinds.
     *
     * @param name the concept
     * @param below how many concepts stand below, at any depth
     * @param kinds its kinds; none where it has been shown with them before, or the page is full
     * @param rest the page with its kinds where they are not on this one; empty where they are
     */
    public record Branch(Name name, int below, List<Branch> kinds, String rest) {}

    /** Whether it is the whole, and not a branch. */
    public boolean whole() {
        return title.equals(WHOLE);
    }

    /** The whole. */
    static TreePage of(Frame frame, Vocabulary vocabulary) {
        List<Concept> subjects = new ArrayList<>();
        List<Concept> loose = new ArrayList<>();
        for (Concept top : vocabulary.topConcepts()) {
            (vocabulary.narrower(top).isEmpty() ? loose : subjects).add(top);
        }
        String extent = Words.capital(Words.count(subjects.size(), "subject", "subjects"));
        return new TreePage(
                frame,
                WHOLE,
                List.of(),
                extent,
                branches(vocabulary, subjects),
                loose.stream().limit(MOST_LOOSE).map(Name::of).toList(),
                loose.size() > MOST_LOOSE
                        ? Words.figure(loose.size() - MOST_LOOSE, "other", "others")
                        : "");
    }

    /** All kinds of a concept. */
    static TreePage of(Frame frame, Vocabulary vocabulary, Concept root) {
        List<Concept> kinds = vocabulary.narrower(root);
        return new TreePage(
                frame,
                "Kinds of " + root.prefLabel(),
                vocabulary.path(root).stream().map(TreePage::step).toList(),
                Words.capital(Words.count(kinds.size(), "kind", "kinds")),
                branches(vocabulary, kinds),
                List.of(),
                "");
    }

    private static Name step(Concept concept) {
        return new Name(Paths.branch(concept), concept.prefLabel(), concept.mentioned());
    }

    private static List<Branch> branches(Vocabulary vocabulary, List<Concept> roots) {
        int depth = depth(vocabulary, roots);
        Set<String> shown = new HashSet<>();
        return roots.stream().map(root -> branch(vocabulary, root, shown, depth)).toList();
    }

    /** How many levels a page can hold: at least one. */
    private static int depth(Vocabulary vocabulary, List<Concept> roots) {
        List<Concept> level = roots;
        int depth = 0;
        int all = 0;
        while (!level.isEmpty() && depth < DEEPEST && (depth == 0 || all + level.size() <= MOST)) {
            all += level.size();
            depth++;
            level =
                    level.stream()
                            .flatMap(concept -> vocabulary.narrower(concept).stream())
                            .distinct()
                            .toList();
        }
        return depth;
    }

    /** A concept with several broader ones is shown under each, its kinds only under the first. */
    private static Branch branch(
            Vocabulary vocabulary, Concept concept, Set<String> shown, int depth) {
        List<Concept> below = vocabulary.narrower(concept);
        boolean first = shown.add(concept.slug());
        List<Branch> kinds =
                first && depth > 1
                        ? below.stream()
                                .map(kind -> branch(vocabulary, kind, shown, depth - 1))
                                .toList()
                        : List.of();
        String rest = kinds.isEmpty() && !below.isEmpty() ? Paths.branch(concept) : "";
        return new Branch(Name.of(concept), vocabulary.countBelow(concept), kinds, rest);
    }
}
