package org.glossgraph.export.io;

import java.io.IOException;

/** Takes files that belong together: as an archive, say, or as a folder. */
@FunctionalInterface
public interface FileSet {
    /**
     * Takes a file.
     *
     * @param name its name, behind those of the folders that it stands in, each with a slash
     * @param content its bytes, which nobody changes
     */
    void file(String name, byte[] content) throws IOException;
}
