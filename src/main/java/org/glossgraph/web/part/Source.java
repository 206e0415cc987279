package org.glossgraph.web.part;

import org.glossgraph.view.Entry;
import org.glossgraph.view.Link;

/**
 * Where something stands: a file, its line, its section.
 *
 * @param href the page of the glossary; empty for none
 * @param file the file
 * @param line the line; 0 for none
 * @param section the section; empty for none
 */
public record Source(String href, String file, int line, String section) {
    /** Where an entry stands. */
    public static Source of(Entry entry) {
        String href = entry.glossary().isEmpty() ? "" : Paths.glossary(entry.glossary());
        return new Source(href, entry.source(), entry.line(), entry.section());
    }

    /** Where the sentence behind a link stands. */
    public static Source of(Link.Evidence evidence, String base) {
        String entry = Paths.local(evidence.entry(), base);
        int end = entry.indexOf("/entry/");
        String href = entry.startsWith("/glossary/") && end > 0 ? entry.substring(0, end) : "";
        return new Source(href, evidence.source(), evidence.line(), "");
    }

    /** What follows the file: ", line 41, under “Training”". */
    public String rest() {
        return (line > 0 ? ", " + place() : "") + under();
    }

    /** The line alone: "line 41". */
    public String place() {
        return "line " + line;
    }

    /** What follows the line: ", under “Training”"; empty outside of sections. */
    public String under() {
        return section.isEmpty() ? "" : ", under “" + section + "”";
    }
}
