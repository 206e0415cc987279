package org.glossgraph.view;

import java.util.List;
import org.glossgraph.text.LangString;

/**
 * A concept as readers meet it.
 *
 * @param slug the last part of its address, unique
 * @param uri its address
 * @param prefLabels its name, one for each language, the scheme's own first; at least one
 * @param altLabels its other names, sorted
 * @param definitions the entries that define it and have a text, by glossary and line
 * @param entries all entries that define or name it, by glossary and line
 * @param mentioned whether no glossary defines it: others only mention it
 */
public record Concept(
        String slug,
        String uri,
        List<LangString> prefLabels,
        List<LangString> altLabels,
        List<Entry> definitions,
        List<Entry> entries,
        boolean mentioned) {
    /** Its name in the scheme's own language. */
    public String prefLabel() {
        return prefLabels.get(0).text();
    }
}
