package org.glossgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A glossary of two entries, one broader than the other. */
final class Bread {
    static final String TEXT =
            """
            # Bread

            ## Dough
            A mixture of flour and water.

            ## Sourdough
            A dough that wild yeast has leavened.
            """;

    private Bread() {}

    /** The glossary as a file of a folder. */
    static Path in(Path dir) throws IOException {
        return Files.writeString(dir.resolve("bread.md"), TEXT);
    }
}
