package org.glossgraph.glossary.layout;

import java.util.List;
import java.util.Optional;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;

/**
 * An entry as its layout found it: a headword and the blocks about it, not yet read.
 *
 * @param line the line of the headword; of the text, where the headword is lost
 * @param headings the headword, or several for one text; none where it is lost
 * @param body the blocks about it
 * @param section the section it stands in; empty for none
 * @param parent the heading of the entry it is part of
 */
public record Draft(
        int line,
        List<RichText> headings,
        List<Block> body,
        String section,
        Optional<String> parent) {
    /** Keeps its own copies of the lists. */
    public Draft {
        headings = List.copyOf(headings);
        body = List.copyOf(body);
    }

    /** An entry with a headword, outside of sections. */
    public static Draft of(RichText heading, List<Block> body) {
        return new Draft(heading.line(), List.of(heading), body, "", Optional.empty());
    }

    /** The same entry in a section, unless it has one of its own. */
    public Draft in(String newSection) {
        return section.isEmpty() ? new Draft(line, headings, body, newSection, parent) : this;
    }
}
