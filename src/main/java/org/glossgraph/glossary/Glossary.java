package org.glossgraph.glossary;

import java.util.List;
import org.glossgraph.glossary.rights.Rights;

/**
 * A glossary as read from one file.
 *
 * @param name its name in addresses: from its path, lower-case ASCII with hyphens, unique in a run
 * @param source its path, as in {@link Place#source()}
 * @param title its title as written; its file name where it has none
 * @param lang its language, as in {@link org.glossgraph.text.LangString}
 * @param layout how its headwords were found, for people: "a heading for each term"
 * @param entries its entries, in the order of the source
 * @param rights its licence and whose it is
 */
public record Glossary(
        String name,
        String source,
        String title,
        String lang,
        String layout,
        List<Entry> entries,
        Rights rights) {
    /** Keeps its own copy of the list. */
    public Glossary {
        entries = List.copyOf(entries);
    }

    /** A glossary of which nobody says whose it is. */
    public Glossary(
            String name,
            String source,
            String title,
            String lang,
            String layout,
            List<Entry> entries) {
        this(name, source, title, lang, layout, entries, Rights.NONE);
    }

    /** The same with other rights. */
    public Glossary under(Rights other) {
        return new Glossary(name, source, title, lang, layout, entries, other);
    }

    /** The same with only some of its entries. */
    public Glossary with(List<Entry> some) {
        return new Glossary(name, source, title, lang, layout, some, rights);
    }
}
