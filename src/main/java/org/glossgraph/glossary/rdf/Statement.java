package org.glossgraph.glossary.rdf;

/**
 * What is said of a resource, once.
 *
 * @param property what it says
 * @param value a text, or the identifier of another resource: an IRI, or {@code _:} and a number
 * @param lang the language of a text in lower case; empty for none
 * @param isText whether the value is a text
 * @param line the line it stands in, from 1; 0 where that is not known
 */
record Statement(Meaning.Property property, String value, String lang, boolean isText, int line) {
    Meaning meaning() {
        return property.meaning();
    }
}
