package org.glossgraph.view.annotation;

import java.util.List;
import org.glossgraph.view.Concept;

/**
 * A place in a text that names a concept.
 *
 * @param from its first offset, in UTF-16 code units
 * @param to the offset behind it
 * @param text the name as written
 * @param concepts what it names, by name: several where concepts share the name
 */
public record Annotation(int from, int to, String text, List<Concept> concepts) {
    /** Keeps its own copy of the list. */
    public Annotation {
        concepts = List.copyOf(concepts);
    }
}
