package org.glossgraph.web.page;

import java.util.List;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.data.AskedTree;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Slice;
import org.glossgraph.web.part.Words;

/**
 * The hierarchy, or a branch of it.
 *
 * @param frame what stands around it
 * @param whole whether it is the whole, and not a branch
 * @param title what it is called
 * @param way the way down to the branch; empty for the whole
 * @param extent how many subjects or kinds there are
 * @param branches those of them on the page
 * @param loose concepts with nothing above or below
 * @param place where the page stands among all
 * @param map the same as a map
 */
public record TreePage(
        Frame frame,
        boolean whole,
        String title,
        List<Name> way,
        String extent,
        List<AskedTree.Branch> branches,
        List<Name> loose,
        Slice<?> place,
        String map) {
    static String title(AskedTree asked) {
        return asked.root().map(root -> "Kinds of " + root.prefLabel()).orElse("The tree");
    }

    static TreePage of(Frame frame, Vocabulary vocabulary, AskedTree asked) {
        boolean whole = asked.root().isEmpty();
        String extent =
                whole
                        ? Words.count(asked.extent(), "subject", "subjects")
                        : Words.count(asked.extent(), "kind", "kinds");
        return new TreePage(
                frame,
                whole,
                title(asked),
                asked.root().map(vocabulary::path).orElse(List.of()).stream()
                        .map(TreePage::step)
                        .toList(),
                Words.capital(extent),
                asked.branches(),
                asked.loose().stream().map(Name::of).toList(),
                asked.roots(),
                asked.root()
                        .map(root -> Paths.map("of", root.slug(), "show", "below"))
                        .orElseGet(() -> Paths.map("relation", "broader")));
    }

    private static Name step(Concept concept) {
        return new Name(Paths.branch(concept), concept.prefLabel(), concept.mentioned());
    }
}
