package org.glossgraph.view;

import java.util.List;

/**
 * A glossary with its entries.
 *
 * @param name the last part of its address, unique
 * @param uri its address
 * @param title its title
 * @param source the file it was read from
 * @param lang its language
 * @param layout how its author wrote it: "a heading for each term"
 * @param rights its licence and whose it is
 * @param entries its entries, by line
 */
public record Glossary(
        String name,
        String uri,
        String title,
        String source,
        String lang,
        String layout,
        Rights rights,
        List<Entry> entries) {
    /** Keeps its own copy of the list. */
    public Glossary {
        entries = List.copyOf(entries);
    }

    /**
     * A part of a glossary under a heading of its own.
     *
     * @param name the last part of its address
     * @param uri its address
     * @param title its heading
     * @param concepts the concepts whose entries stand in it, by name
     */
    public record Section(String name, String uri, String title, List<Concept> concepts) {
        /** Keeps its own copy of the list. */
        public Section {
            concepts = List.copyOf(concepts);
        }
    }
}
