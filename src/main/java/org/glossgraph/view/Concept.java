package org.glossgraph.view;

import java.util.List;
import java.util.stream.Stream;
import org.glossgraph.text.LangString;

/**
 * A concept as readers meet it.
 *
 * @param slug the last part of its address, unique
 * @param uri its address
 * @param prefLabels its name, one for each language, the scheme's own first; at least one
 * @param altLabels its other names, sorted
 * @param hiddenLabels other spellings of its names and the like, sorted: to be found by, not shown
 * @param definitions the entries that define it and have a text, by glossary and line; an entry
 *     with texts in several languages stands once for each
 * @param entries all entries that define or name it, by glossary and line
 * @param mentioned whether no glossary defines it: others only mention it
 * @param notations its codes in vocabularies
 * @param matches the addresses that it has in other vocabularies
 */
public record Concept(
        String slug,
        String uri,
        List<LangString> prefLabels,
        List<LangString> altLabels,
        List<LangString> hiddenLabels,
        List<Entry> definitions,
        List<Entry> entries,
        boolean mentioned,
        List<String> notations,
        List<String> matches) {
    /** Keeps its own copies of the lists. */
    public Concept {
        prefLabels = List.copyOf(prefLabels);
        altLabels = List.copyOf(altLabels);
        hiddenLabels = List.copyOf(hiddenLabels);
        definitions = List.copyOf(definitions);
        entries = List.copyOf(entries);
        notations = List.copyOf(notations);
        matches = List.copyOf(matches);
    }

    /** Its name in the scheme's own language. */
    public String prefLabel() {
        return prefLabels.get(0).text();
    }

    /** By its address alone, which no other has: all its texts would take their time. */
    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    /** What it is called beside its names, shown or not: to find it by in texts and queries. */
    public List<LangString> otherLabels() {
        return Stream.concat(altLabels.stream(), hiddenLabels.stream()).toList();
    }

    /**
     * A sentence in which an entry speaks of a concept that it does not define.
     *
     * @param sentence the sentence as written
     * @param source the file it stands in
     * @param line its line
     * @param by the concept that the entry defines
     */
    public record Mention(String sentence, String source, int line, Concept by) {}
}
