package org.glossgraph.export;

import java.util.List;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Glossary;

/** Which concepts a map is to show. */
public sealed interface Choice {
    /** Every concept. */
    record All() implements Choice {}

    /**
     * Concepts, and those that can be reached from them.
     *
     * @param foci the concepts, at least one
     * @param depth over how many links; 0 for none but these
     */
    record Around(List<Concept> foci, int depth) implements Choice {
        /** Keeps its own copy of the list. */
        public Around {
            foci = List.copyOf(foci);
        }
    }

    /**
     * The ways between two concepts.
     *
     * @param from where they begin
     * @param to where they lead to
     */
    record Between(Concept from, Concept to) implements Choice {}

    /**
     * A concept and all its kinds, and theirs.
     *
     * @param top the concept
     */
    record Below(Concept top) implements Choice {}

    /**
     * What is to be understood before a concept.
     *
     * @param goal the concept
     */
    record Before(Concept goal) implements Choice {}

    /**
     * The concepts of a glossary.
     *
     * @param glossary the glossary
     */
    record In(Glossary glossary) implements Choice {}

    /**
     * The concepts of a section.
     *
     * @param section the section of a glossary
     */
    record Under(Glossary.Section section) implements Choice {}
}
