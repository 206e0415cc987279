package org.glossgraph.link.label;

import org.glossgraph.text.LangString;

/**
 * A label that a concept should have.
 *
 * @param concept the identifier of the concept
 * @param label the label
 * @param used whether a text uses it; else it only follows
 */
record FoundLabel(String concept, LangString label, boolean used) {}
