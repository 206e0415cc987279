package org.glossgraph.link.reading;

import java.util.Optional;
import org.glossgraph.link.Genus;

/**
 * The genus of a definition with the tokens it stands on.
 *
 * @param genus the genus
 * @param phrase the noun phrase that opens the definition
 * @param behind the noun phrase behind "of", where its head says little
 * @param purpose the noun phrase behind "for"
 * @param joined the noun phrase that "and" joins to it
 * @param sentence the sentence that gives it
 */
public record GenusPhrase(
        Genus genus,
        NounPhrase phrase,
        Optional<NounPhrase> behind,
        Optional<NounPhrase> purpose,
        Optional<NounPhrase> joined,
        String sentence) {
    /** The noun phrase that says what kind of thing it is. */
    public NounPhrase core() {
        return behind.orElse(phrase);
    }
}
