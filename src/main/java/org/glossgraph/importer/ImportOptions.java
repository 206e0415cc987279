package org.glossgraph.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossgraph.glossary.SourceFile;

/**
 * What to import, where to, and how.
 *
 * @param paths the files and folders to read
 * @param files more files, already read: standard input
 * @param store the folder of the store
 * @param base the beginning of all addresses, ending in a slash
 * @param title the title of the scheme; without one, that of the only glossary, or "Glossary"
 * @param lang the language of glossaries that do not say theirs; none where their text is to tell
 *     it
 * @param minConfidence the confidence from which a link is asserted, over 0 and at most 1
 * @param curation the curation file; without one, a {@code curation.yaml} at the top of a folder
 * @param license the licence of glossaries that state none, by its name or address
 * @param mode what becomes of the result
 */
public record ImportOptions(
        List<Path> paths,
        List<SourceFile> files,
        Path store,
        String base,
        Optional<String> title,
        Optional<String> lang,
        double minConfidence,
        Optional<Path> curation,
        Optional<String> license,
        Mode mode) {
    /** What becomes of the result of an import. */
    public enum Mode {
        /** It is stored. */
        STORE,
        /** It is what would be stored: the store is asked, and stays as it is. */
        DRY_RUN,
        /** The store is not looked at: the result depends on the files alone. */
        IN_MEMORY
    }

    /** The base that addresses have unless another is chosen, whatever the port. */
    public static final String DEFAULT_BASE = "http://localhost:3030/";

    /** The confidence from which links are asserted unless another is chosen. */
    public static final double DEFAULT_CONFIDENCE = 0.5;

    /** Keeps its own copies. */
    public ImportOptions {
        paths = List.copyOf(paths);
        files = List.copyOf(files);
    }

    /** The usual way with these files and folders, into this store. */
    public static ImportOptions of(List<Path> paths, Path store) {
        return new ImportOptions(
                paths,
                List.of(),
                store,
                DEFAULT_BASE,
                Optional.empty(),
                Optional.empty(),
                DEFAULT_CONFIDENCE,
                Optional.empty(),
                Optional.empty(),
                Mode.STORE);
    }

    /** The same for these files, which are already read, under this title unless one was chosen. */
    public ImportOptions withFiles(List<SourceFile> others, String otherTitle) {
        return new ImportOptions(
                paths,
                others,
                store,
                base,
                title.or(() -> Optional.of(otherTitle)),
                lang,
                minConfidence,
                curation,
                license,
                mode);
    }

    /** The same with another end. */
    public ImportOptions in(Mode other) {
        return new ImportOptions(
                paths, files, store, base, title, lang, minConfidence, curation, license, other);
    }
}
