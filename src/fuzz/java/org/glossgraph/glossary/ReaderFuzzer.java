package org.glossgraph.glossary;

import java.util.List;

/**
 * Feeds the reader of one format, named by the property {@code fuzz.format} as a file ending, with
 * what Jazzer makes up; any exception is a finding, and so is a place that is not in the file.
 */
public final class ReaderFuzzer {
    private static final String NAME = "words." + System.getProperty("fuzz.format", "md");

    private ReaderFuzzer() {}

    /** Reads one file. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Reading reading = new GlossaryReader("en").read(List.of(new SourceFile(NAME, bytes)));
        for (Glossary glossary : reading.glossaries()) {
            for (Entry entry : glossary.entries()) {
                if (entry.place().line() < 1 || EntryJson.line(entry).indexOf('\n') >= 0) {
                    throw new AssertionError(entry);
                }
            }
        }
    }
}
