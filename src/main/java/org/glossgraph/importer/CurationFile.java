package org.glossgraph.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.glossgraph.curation.Curation;
import org.glossgraph.curation.CurationReader;
import org.glossgraph.glossary.Place;
import org.glossgraph.glossary.Problem;
import org.glossgraph.glossary.SourceFile;
import org.glossgraph.glossary.SourceFiles;

/** The curation file of an import: the one that is named, else that of the first folder. */
final class CurationFile {
    private CurationFile() {}

    /**
     * The decisions for an import; none where there is no file.
     *
     * @throws org.glossgraph.curation.CurationException if the file is no list of decisions
     */
    static Curation read(ImportOptions options, Consumer<Problem> problems) {
        List<Path> paths = paths(options);
        paths.stream()
                .skip(1)
                .forEach(
                        path ->
                                problems.accept(
                                        new Problem(
                                                new Place(path.toString(), 0),
                                                "there is a curation file in another folder, too:"
                                                        + " name one with --curation; this one is"
                                                        + " not read")));
        return of(options)
                .map(
                        file ->
                                CurationReader.read(
                                        file.source(),
                                        new String(file.bytes(), StandardCharsets.UTF_8),
                                        problems))
                .orElse(Curation.NONE);
    }

    /** The file itself. */
    static Optional<SourceFile> of(ImportOptions options) {
        return paths(options).stream()
                .findFirst()
                .map(path -> new SourceFile(SourceFiles.CURATION, bytes(path)));
    }

    private static List<Path> paths(ImportOptions options) {
        return options.curation()
                .map(List::of)
                .orElseGet(
                        () ->
                                options.paths().stream()
                                        .map(path -> path.resolve(SourceFiles.CURATION))
                                        .filter(Files::isRegularFile)
                                        .toList());
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The curation file " + path + " cannot be read", e);
        }
    }
}
