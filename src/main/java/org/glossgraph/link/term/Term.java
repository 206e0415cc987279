package org.glossgraph.link.term;

import java.util.Optional;
import org.glossgraph.text.NormalForm;

/**
 * A term that was found in a text.
 *
 * @param name it, as written
 * @param shortForm its acronym, where the text gives one
 * @param lang the language of the text
 */
record Term(String name, Optional<String> shortForm, String lang) {
    static Term of(String name, String lang) {
        return new Term(name, Optional.empty(), lang);
    }

    /** What it is the same by. */
    String key() {
        return NormalForm.solid(name);
    }
}
