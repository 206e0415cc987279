package org.glossgraph.link.reading;

import java.util.Optional;
import org.glossgraph.link.Genus;

/**
 * The genus of a definition with the tokens it stands on.
 *
 * @param genus the genus
 * @param phrase the noun phrase that opens the definition
 * @param behind the noun phrase behind "of", where its head says little
 */
public record GenusPhrase(Genus genus, NounPhrase phrase, Optional<NounPhrase> behind) {
    /** The noun phrase that says what kind of thing it is. */
    public NounPhrase core() {
        return behind.orElse(phrase);
    }
}
