package org.glossgraph.web.part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.annotation.Annotation;
import org.glossgraph.view.annotation.Annotator;
import org.glossgraph.view.annotation.Annotator.Which;
import org.glossgraph.web.part.Run.Kind;

/** Finds the names of concepts in texts, to lead from them to their pages. */
public final class Linking {
    private final Annotator annotator;

    /** Reads the names of a vocabulary, once for all its texts. */
    public Linking(Vocabulary vocabulary) {
        annotator = new Annotator(vocabulary);
    }

    /** Other concepts that a text names, in its order; a name that several share is left out. */
    public Set<Concept> concepts(String text, Concept own) {
        Set<Concept> named = new LinkedHashSet<>();
        for (Annotation annotation : annotator.inText(text, Which.FIRST)) {
            if (isClear(annotation, own)) {
                named.add(annotation.concepts().get(0));
            }
        }
        return named;
    }

    /** The blocks of a text, each other concept linked where it is named first. */
    public List<Block> linked(List<Block> blocks, Concept own) {
        Set<Concept> seen = new HashSet<>();
        return blocks.stream()
                .map(block -> block.listing() ? block : linked(block, own, seen))
                .toList();
    }

    private Block linked(Block block, Concept own, Set<Concept> seen) {
        List<Run> runs = new ArrayList<>();
        for (Run run : block.runs()) {
            if (run.plain()) {
                link(run.text(), own, seen, runs);
            } else {
                runs.add(run);
            }
        }
        return new Block(false, runs);
    }

    private void link(String text, Concept own, Set<Concept> seen, List<Run> runs) {
        int from = 0;
        for (Annotation annotation : annotator.inText(text, Which.FIRST)) {
            if (isClear(annotation, own) && seen.add(annotation.concepts().get(0))) {
                plain(text.substring(from, annotation.from()), runs);
                Name to = Name.of(annotation.concepts().get(0));
                runs.add(new Run(Kind.LINK, annotation.text(), Optional.of(to)));
                from = annotation.to();
            }
        }
        plain(text.substring(from), runs);
    }

    private static boolean isClear(Annotation annotation, Concept own) {
        return annotation.concepts().size() == 1 && !annotation.concepts().contains(own);
    }

    private static void plain(String text, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(Kind.PLAIN, text));
        }
    }
}
