package org.glossgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import org.glossgraph.view.Vocabulary;

/** Writes concept maps in one format. A writer has no state. */
@FunctionalInterface
public interface MapWriter {
    /** Writes a map as it goes; the stream is flushed and stays open. */
    void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException;
}
