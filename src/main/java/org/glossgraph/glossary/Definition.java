package org.glossgraph.glossary;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What an entry says its headword means, in one language.
 *
 * @param lang the language of the text, as in {@link org.glossgraph.text.LangString}
 * @param passages its paragraphs and items, in the order of the source; at least one
 */
public record Definition(String lang, List<Passage> passages) {
    /** Keeps its own copy of the list. */
    public Definition {
        passages = List.copyOf(passages);
    }

    /** The whole text: paragraphs and items each on a line. */
    public String text() {
        return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }
}
