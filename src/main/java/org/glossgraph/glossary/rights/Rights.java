package org.glossgraph.glossary.rights;

import java.util.List;
import java.util.Optional;

/**
 * Under which licence a glossary stands, and whose it is.
 *
 * @param license its licence; empty where none is stated
 * @param creators who wrote it, as stated
 * @param holder whom it belongs to or who is to be named, as stated; empty for nobody
 */
public record Rights(Optional<License> license, List<String> creators, String holder) {
    /** Nothing is stated. */
    public static final Rights NONE = new Rights(Optional.empty(), List.of(), "");

    /** Keeps its own copy of the list. */
    public Rights {
        creators = List.copyOf(creators);
    }

    /** The same, with what others state where these say nothing. */
    Rights or(Rights others) {
        return new Rights(
                license.or(others::license),
                creators.isEmpty() ? others.creators : creators,
                holder.isEmpty() ? others.holder : holder);
    }
}
