package org.glossgraph.glossary;

import java.util.List;

/**
 * A glossary as read from one file.
 *
 * @param name its name in addresses: from its path, lower-case ASCII with hyphens, unique in a run
 * @param source its path, as in {@link Place#source()}
 * @param title its title as written; its file name where it has none
 * @param lang its language, as in {@link org.glossgraph.text.LangString}
 * @param layout how its headwords were found, for people: "a heading for each term"
 * @param entries its entries, in the order of the source
 */
public record Glossary(
        String name, String source, String title, String lang, String layout, List<Entry> entries) {
    /** Keeps its own copy of the list. */
    public Glossary {
        entries = List.copyOf(entries);
    }
}
