package org.glossgraph.web.page.concept;

import java.util.List;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.page.concept.ConceptPage.Place;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Words;

/** Finds the place of a concept: the way down to it, its nearest siblings, its kinds. */
final class Places {
    private static final int STEPS = 8;
    private static final int SIBLINGS = 8;
    private static final int KINDS = 12;

    private Places() {}

    static Place of(Vocabulary vocabulary, Concept concept) {
        List<Concept> path = lowest(vocabulary.path(concept));
        List<Concept> siblings =
                path.isEmpty() ? List.of() : vocabulary.narrower(path.get(path.size() - 1));
        List<Concept> narrower = vocabulary.narrower(concept);
        int own = siblings.indexOf(concept);
        int from = Math.max(0, Math.min(own - SIBLINGS / 2, siblings.size() - SIBLINGS));
        int to = Math.min(siblings.size(), from + SIBLINGS);
        return new Place(
                names(path),
                own < 0 ? List.of() : names(siblings.subList(from, own)),
                own < 0 ? List.of() : names(siblings.subList(own + 1, to)),
                names(narrower.subList(0, Math.min(KINDS, narrower.size()))),
                more(siblings.size() - (to - from)),
                more(narrower.size() - KINDS),
                path.isEmpty() ? "/tree" : Paths.branch(path.get(path.size() - 1)),
                Paths.branch(concept));
    }

    /** The end of a long way: the page shows each step inside the one above. */
    private static List<Concept> lowest(List<Concept> path) {
        return path.subList(Math.max(0, path.size() - STEPS), path.size());
    }

    private static List<Name> names(List<Concept> concepts) {
        return concepts.stream().map(Name::of).toList();
    }

    private static String more(int left) {
        return left > 0 ? Words.number(left) + " more" : "";
    }
}
