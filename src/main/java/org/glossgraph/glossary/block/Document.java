package org.glossgraph.glossary.block;

import java.util.List;
import java.util.Optional;

/**
 * A file as its syntax understands it.
 *
 * @param title the title it states about itself, outside of its text
 * @param lang the language it states, as written
 * @param blocks its text
 * @param remarks what was not understood
 */
public record Document(
        Optional<String> title, Optional<String> lang, List<Block> blocks, List<Remark> remarks) {
    /** Keeps its own copies of the lists. */
    public Document {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }
}
