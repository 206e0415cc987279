package org.glossgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossgraph.glossary.SourceFile;
import org.glossgraph.glossary.SourceFiles;

/** The glossaries that the program brings along: what a new user meets first. */
final class OwnGlossaries {
    /** The title of the vocabulary that they make. */
    static final String TITLE = "Machine learning";

    private static final String FOLDER = "/data/glossaries";

    private OwnGlossaries() {}

    /** Reads them from the program's jar, or from its classes. */
    static List<SourceFile> read() throws IOException {
        try {
            URI folder = OwnGlossaries.class.getResource(FOLDER).toURI();
            if (!folder.getScheme().equals("jar")) {
                return SourceFiles.collect(List.of(Path.of(folder)), problem -> {});
            }
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                return SourceFiles.collect(List.of(jar.getPath(FOLDER)), problem -> {});
            }
        } catch (URISyntaxException e) {
            throw new IOException("The program's own glossaries cannot be found", e);
        }
    }
}
