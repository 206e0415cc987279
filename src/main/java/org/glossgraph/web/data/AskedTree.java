package org.glossgraph.web.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Slice;
import org.glossgraph.web.route.Visit;

/**
 * The hierarchy, or the branch of it that an address asks for: as deep as a page can hold; the rest
 * has pages of its own.
 *
 * @param root the concept at the head of the branch; empty for the whole
 * @param extent how many subjects or kinds there are on all pages
 * @param roots a page of what stands first: kinds of the root, or subjects; after these, concepts
 *     with nothing above or below
 * @param branches those of the page that have kinds, and all kinds of a root
 * @param loose those with nothing above or below
 */
public record AskedTree(
        Optional<Concept> root,
        int extent,
        Slice<Concept> roots,
        List<Branch> branches,
        List<Concept> loose) {
    private static final int DEEPEST = 30;
    private static final int MOST = 400;
    private static final int ROOTS = 250;

    /**
     * A concept with its kinds.
     *
     * @param concept the concept
     * @param below how many concepts stand below, at any depth
     * @param kinds its kinds; none where it has been shown with them before, or the page is full
     */
    public record Branch(Concept concept, int below, List<Branch> kinds) {
        /** Its name, leading to its page. */
        public Name name() {
            return Name.of(concept);
        }

        /** The page with its kinds where they are not on this one; empty where they are. */
        public String rest() {
            return kinds.isEmpty() && below > 0 ? Paths.branch(concept) : "";
        }
    }

    /** The whole. */
    public static Optional<AskedTree> whole(Visit visit) {
        Vocabulary vocabulary = visit.vocabulary();
        List<Concept> subjects = new ArrayList<>();
        List<Concept> loose = new ArrayList<>();
        for (Concept top : vocabulary.topConcepts()) {
            (vocabulary.narrower(top).isEmpty() ? loose : subjects).add(top);
        }
        Slice<Concept> roots =
                Slice.of(Stream.concat(subjects.stream(), loose.stream()).toList(), ROOTS, visit);
        List<Concept> here =
                roots.items().stream().filter(top -> !vocabulary.narrower(top).isEmpty()).toList();
        return Optional.of(
                new AskedTree(
                        Optional.empty(),
                        subjects.size(),
                        roots,
                        branches(vocabulary, here),
                        roots.items().subList(here.size(), roots.items().size())));
    }

    /** The kinds of the concept that the address names; empty where there is none. */
    public static Optional<AskedTree> branch(Visit visit) {
        return visit.vocabulary().concept(visit.name("slug")).map(root -> branch(visit, root));
    }

    private static AskedTree branch(Visit visit, Concept root) {
        List<Concept> kinds = visit.vocabulary().narrower(root);
        Slice<Concept> roots = Slice.of(kinds, ROOTS, visit);
        return new AskedTree(
                Optional.of(root),
                kinds.size(),
                roots,
                branches(visit.vocabulary(), roots.items()),
                List.of());
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
                            .limit(MOST + 1L)
                            .toList();
        }
        return depth;
    }

    /** A concept with several broader ones is shown under each, its kinds only under the first. */
    private static Branch branch(
            Vocabulary vocabulary, Concept concept, Set<String> shown, int depth) {
        boolean first = shown.add(concept.slug());
        List<Branch> kinds =
                first && depth > 1
                        ? vocabulary.narrower(concept).stream()
                                .map(kind -> branch(vocabulary, kind, shown, depth - 1))
                                .toList()
                        : List.of();
        return new Branch(concept, vocabulary.countBelow(concept), kinds);
    }

    /** All concepts on the page, each once, in its order. */
    public List<Concept> concepts() {
        List<Concept> all = new ArrayList<>();
        root.ifPresent(all::add);
        branches.forEach(each -> collect(each, all));
        all.addAll(loose);
        return all.stream().distinct().toList();
    }

    private static void collect(Branch branch, List<Concept> all) {
        all.add(branch.concept());
        branch.kinds().forEach(kind -> collect(kind, all));
    }
}
