package org.glossgraph.view;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * One generation, read into memory once and never changed: what pages, exports and interfaces read.
 * All lists are unmodifiable and in a defined order.
 */
public final class Vocabulary {
    private final String title = "";

    private Vocabulary() {}

    /** Reads the vocabulary, its entries and its evidence. */
    public static Vocabulary of(DatasetGraph dataset) {
        return new Vocabulary();
    }

    /** The base of all addresses, ending in a slash. */
    public String base() {
        return title;
    }

    /** The title of the concept scheme. */
    public String title() {
        return title;
    }

    /** All concepts, by name. */
    public List<Concept> concepts() {
        return List.of();
    }

    /** The concept with this slug. */
    public Optional<Concept> concept(String slug) {
        return Optional.empty();
    }

    /** The concepts without a broader one, by name. */
    public List<Concept> topConcepts() {
        return List.of();
    }

    /** The concepts one step above, by name. */
    public List<Concept> broader(Concept concept) {
        return List.of();
    }

    /** The concepts one step below, by name. */
    public List<Concept> narrower(Concept concept) {
        return List.of();
    }

    /** The way down to a concept from a top concept, without the concept; the shortest, first by name. */
    public List<Concept> path(Concept concept) {
        return List.of();
    }

    /** The asserted links that start from or lead to a concept, strongest first. */
    public List<Link> links(Concept concept) {
        return List.of();
    }

    /** All links, whatever their status, by address. */
    public List<Link> links() {
        return List.of();
    }

    /** The glossaries, by name. */
    public List<Glossary> glossaries() {
        return List.of();
    }

    /** The glossary with this name. */
    public Optional<Glossary> glossary(String name) {
        return Optional.empty();
    }

    /** Finds concepts by their names and definitions, best first, at most {@code limit}. */
    public List<Hit> search(String query, int limit) {
        return List.of();
    }
}
