package org.glossgraph.text;

import java.util.Objects;

/**
 * A text with its language, as RDF has them (RDF 1.1 Concepts, section 3.3).
 *
 * @param text the text, as written
 * @param lang a BCP 47 tag in lower case ({@code en}, {@code pt-br}); empty where it is not known
 */
public record LangString(String text, String lang) {
    /** Checks that neither part is missing. */
    public LangString {
        Objects.requireNonNull(text);
        Objects.requireNonNull(lang);
    }
}
