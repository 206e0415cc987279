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
 * @param entries its entries, by line
 */
public record Glossary(
        String name,
        String uri,
        String title,
        String source,
        String lang,
        String layout,
        List<Entry> entries) {}
