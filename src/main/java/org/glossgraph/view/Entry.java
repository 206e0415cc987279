package org.glossgraph.view;

import java.util.List;
import org.glossgraph.text.LangString;

/**
 * An entry of a glossary, verbatim. Where a vocabulary defines a concept itself, without entries,
 * the definition stands as an entry without glossary, source and line, at the concept's address.
 *
 * @param uri its address
 * @param glossary the name of its glossary; empty for none
 * @param source the file it stands in; empty for none
 * @param line the line of its headword, from 1; 0 for none
 * @param section the section it stands in; empty for none
 * @param heading its heading as written; empty where it is lost
 * @param definition its text; empty where it has none
 * @param examples its examples
 * @param kind {@code entry}, {@code alias}, {@code empty}, {@code sub-entry} or {@code headless}
 * @param genus what kind of thing its definition says it defines; all parts empty where none was
 *     found
 * @param concept the slug of the concept it defines; empty for none. An entry that defines several
 *     stands with each of them, and in its glossary with the first by address
 */
public record Entry(
        String uri,
        String glossary,
        String source,
        int line,
        String section,
        LangString heading,
        LangString definition,
        List<LangString> examples,
        String kind,
        Genus genus,
        String concept) {
    /** Keeps its own copy of the list. */
    public Entry {
        examples = List.copyOf(examples);
    }

    /** By its address alone, which hardly another has: its texts would take their time. */
    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    /**
     * The kind of thing a definition defines.
     *
     * @param phrase the noun phrase
     * @param head its head noun
     * @param of the noun behind an empty head; empty for none
     */
    public record Genus(String phrase, String head, String of) {
        /** No genus was found. */
        public static final Genus NONE = new Genus("", "", "");
    }
}
