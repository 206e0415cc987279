package org.glossgraph.importer;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.glossary.Problem;
import org.glossgraph.quality.Report;
import org.glossgraph.store.Generation;
import org.glossgraph.store.Publication;

/**
 * What an import found and did.
 *
 * @param outcome what became of it
 * @param generation the generation that is current afterwards, where the store was asked for one
 * @param counts how much was found
 * @param problems what was not understood in the sources, by place
 * @param quality what the checks found; where a rule is broken, the import was refused
 * @param dataset the graph that was made, in memory
 */
public record ImportReport(
        Outcome outcome,
        Optional<Generation> generation,
        Counts counts,
        List<Problem> problems,
        Report quality,
        DatasetGraph dataset) {
    /** Keeps its own copy of the list. */
    public ImportReport {
        problems = List.copyOf(problems);
    }

    /** What was found, before the store is asked. */
    static ImportReport found(Draft draft, Report quality, DatasetGraph dataset) {
        Outcome outcome = draft.counts().entries() == 0 ? Outcome.EMPTY : Outcome.DRY_RUN;
        return new ImportReport(
                quality.errors().isEmpty() ? outcome : Outcome.REFUSED,
                Optional.empty(),
                draft.counts(),
                draft.problems(),
                quality,
                dataset);
    }

    /** The rules that are broken, a sentence each. */
    public List<String> violations() {
        return quality.errors();
    }

    /** Whether a generation can be made of it. */
    boolean storable() {
        return outcome == Outcome.DRY_RUN;
    }

    /** The same, once the store has it. */
    ImportReport published(Publication publication) {
        return new ImportReport(
                publication.unchanged() ? Outcome.UNCHANGED : Outcome.PUBLISHED,
                Optional.of(publication.generation()),
                counts,
                problems,
                quality,
                dataset);
    }

    /** Whether the store serves what it served before, because that is the same. */
    public boolean unchanged() {
        return outcome == Outcome.UNCHANGED;
    }

    /** The ways in which an import ends. */
    public enum Outcome {
        /** A new generation is current. */
        PUBLISHED,
        /** The current generation has the same content and the same origin. */
        UNCHANGED,
        /** The store was not asked. */
        DRY_RUN,
        /** No entry was found: the store stays as it was. */
        EMPTY,
        /** The graph breaks a rule: the store stays as it was. */
        REFUSED
    }
}
