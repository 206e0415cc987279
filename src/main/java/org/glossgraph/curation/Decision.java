package org.glossgraph.curation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One decision of a curation file. Concepts are named by slug or by any of their names. */
public sealed interface Decision {
    /** The line it begins on, from 1. */
    int line();

    /** Why it was made; empty where nothing is said. */
    String because();

    /** A decision about a link. */
    sealed interface OfLink extends Decision {
        /** The link as written: {@code adam broader optimizer}. */
        String statement();
    }

    /** A link that a rule proposes is right, however weak it is. */
    record Accept(int line, String because, String statement) implements OfLink {}

    /** A link that a rule proposes is wrong. */
    record Reject(int line, String because, String statement) implements OfLink {}

    /** A link that no rule proposes is right. */
    record Add(int line, String because, String statement) implements OfLink {}

    /**
     * A link that a rule proposes has another relation.
     *
     * @param to the local name of the relation it has
     */
    record Retype(int line, String because, String statement, String to) implements OfLink {}

    /** Several names mean one concept, which keeps the name and address of the first. */
    record Merge(int line, String because, List<String> concepts) implements Decision {
        /** Keeps its own copy of the list. */
        public Merge {
            concepts = List.copyOf(concepts);
        }
    }

    /**
     * One name means several concepts.
     *
     * @param parts for the name of each, the entries that define it: {@code file:line}, or a file
     *     for all entries in it
     */
    record Split(int line, String because, String concept, SortedMap<String, List<String>> parts)
            implements Decision {
        /** Keeps its own copy of the parts. */
        public Split {
            parts = new TreeMap<>(parts);
        }

        /** The entries of each part by its name. */
        @Override
        public SortedMap<String, List<String>> parts() {
            return new TreeMap<>(parts);
        }
    }

    /** A concept goes by another name; the old one stays as another name, and so does its slug. */
    record Name(int line, String because, String concept, String label) implements Decision {}

    /** A concept is none. */
    record Drop(int line, String because, String concept) implements Decision {}
}
