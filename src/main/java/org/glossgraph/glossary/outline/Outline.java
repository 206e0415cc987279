package org.glossgraph.glossary.outline;

import java.util.List;
import java.util.Optional;
import org.glossgraph.glossary.block.Remark;
import org.glossgraph.glossary.layout.Draft;
import org.glossgraph.glossary.layout.Shape;

/**
 * A document read as a glossary.
 *
 * @param title its title, if its text has one
 * @param layout how its headwords are found, for people
 * @param drafts its entries, in order
 * @param page the document as the text of one entry, if it can be that
 * @param defined whether it states, outside of its text, what its title means
 * @param trimmed what was left out before entries were looked for
 * @param remarks what had to be repaired, and what was left out, if it is read as a glossary
 * @param search how the entries were looked for
 */
public record Outline(
        Optional<String> title,
        String layout,
        List<Draft> drafts,
        Optional<Draft> page,
        boolean defined,
        List<Remark> trimmed,
        List<Remark> remarks,
        Search search) {
    /** Keeps its own copies of the lists. */
    public Outline {
        drafts = List.copyOf(drafts);
        trimmed = List.copyOf(trimmed);
        remarks = List.copyOf(remarks);
    }

    /** Whether a title says that terms are listed below it. */
    public static boolean namesTerms(String title) {
        return Shape.isTitle(title);
    }
}
