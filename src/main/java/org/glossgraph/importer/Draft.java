package org.glossgraph.importer;

import java.util.List;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.glossary.Problem;
import org.glossgraph.link.ConceptGraph;
import org.glossgraph.skos.Scheme;

/** All that an import found out, before it becomes RDF. */
public final class Draft {
    private final Scheme scheme;
    private final List<Glossary> glossaries;
    private final Identifiers.Assigned assigned;
    private final Counts counts;
    private final List<Problem> problems;

    Draft(
            Scheme scheme,
            List<Glossary> glossaries,
            Identifiers.Assigned assigned,
            Counts counts,
            List<Problem> problems) {
        this.scheme = scheme;
        this.glossaries = List.copyOf(glossaries);
        this.assigned = assigned;
        this.counts = counts;
        this.problems = List.copyOf(problems);
    }

    /** What the concept scheme is called. */
    public Scheme scheme() {
        return scheme;
    }

    /** The glossaries with their rights. */
    public List<Glossary> glossaries() {
        return glossaries;
    }

    /** The concepts under the identifiers that they are published with, and their links. */
    public ConceptGraph graph() {
        return assigned.graph();
    }

    /** What was not understood in the sources, by place. */
    public List<Problem> problems() {
        return problems;
    }

    Identifiers.Assigned assigned() {
        return assigned;
    }

    Counts counts() {
        return counts;
    }
}
