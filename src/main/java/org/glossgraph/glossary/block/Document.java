package org.glossgraph.glossary.block;

import java.util.List;
import java.util.Optional;

/**
 * A file as its syntax understands it.
 *
 * @param title the title it states about itself, outside of its text
 * @param lang the language it states, as written
 * @param names other names that it states for what its title names
 * @param related names of what it states to be related
 * @param definition what it states that its title means, outside of its text
 * @param blocks its text
 * @param remarks what was not understood
 */
public record Document(
        Optional<String> title,
        Optional<String> lang,
        List<String> names,
        List<String> related,
        Optional<String> definition,
        List<Block> blocks,
        List<Remark> remarks) {
    /** Keeps its own copies of the lists. */
    public Document {
        names = List.copyOf(names);
        related = List.copyOf(related);
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }

    /** A file that states no names about itself but its title. */
    public Document(
            Optional<String> title,
            Optional<String> lang,
            List<Block> blocks,
            List<Remark> remarks) {
        this(title, lang, List.of(), List.of(), Optional.empty(), blocks, remarks);
    }
}
