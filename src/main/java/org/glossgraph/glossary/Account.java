package org.glossgraph.glossary;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossgraph.glossary.lang.Language;
import org.glossgraph.glossary.outline.Search;
import org.glossgraph.glossary.source.Encoding;

/**
 * What became of a file, and why: how it was understood, what was found in it and what left out.
 *
 * @param source its path, as in {@link Place#source()}
 * @param outcome what became of it
 * @param format what it is written in; none where that was not found out
 * @param encoding the encoding of its text; none where it was not looked at
 * @param language its language; none where it holds no glossary
 * @param layout how its headwords were found, for people; empty where none was
 * @param search how they were looked for; nothing for a format that keeps entries apart itself
 * @param entries how many entries of each kind it holds
 * @param notes what was left out because it is no entry, by line
 * @param problems what was not understood, by line
 * @param hint what would make it readable, one sentence; none where it was read
 */
public record Account(
        String source,
        Outcome outcome,
        Optional<Format> format,
        Optional<Encoding> encoding,
        Optional<Language> language,
        String layout,
        Search search,
        SortedMap<Entry.Kind, Integer> entries,
        List<Note> notes,
        List<Problem> problems,
        Optional<String> hint) {

    /** What becomes of files. */
    public enum Outcome {
        /** It is a glossary. */
        GLOSSARY,
        /** It is one entry of the glossary that its folder is. */
        PAGE,
        /** It is no glossary, or cannot be read as one. */
        SKIPPED
    }

    /**
     * What a file is written in.
     *
     * @param name the syntax or record format, for people
     * @param named whether the file's name told it; else its content did
     */
    public record Format(String name, boolean named) {}

    /** Keeps its own copies. */
    public Account {
        entries = new TreeMap<>(entries);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /** How many entries it holds. */
    public int allEntries() {
        return entries.values().stream().mapToInt(Integer::intValue).sum();
    }
}
