package org.glossgraph.glossary.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossgraph.glossary.Contents;

/** The record formats that can be read. */
public enum RecordFormat {
    /** Comma-separated values, RFC 4180. */
    CSV("CSV", List.of("csv"), CsvRecords::read);

    /** Reads a text of the format. */
    @FunctionalInterface
    interface Reader {
        Contents.Records read(String source, String text, String defaultLang);
    }

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final List<String> extensions;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Reader reader;

    RecordFormat(String label, List<String> extensions, Reader reader) {
        this.label = label;
        this.extensions = extensions;
        this.reader = reader;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** The records in a text of this format; its lines end in line feeds. */
    public Contents.Records read(String source, String text, String defaultLang) {
        return reader.read(source, text, defaultLang);
    }

    /** The format of a file, by its extension. */
    public static Optional<RecordFormat> of(String path, String text) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.extensions.contains(extension)).findFirst();
    }
}
