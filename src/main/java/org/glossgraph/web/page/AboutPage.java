package org.glossgraph.web.page;

import org.glossgraph.web.data.Overview;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Words;

/**
 * What this service is.
 *
 * @param frame what stands around it
 * @param glossaries how many glossaries it was made from
 */
public record AboutPage(Frame frame, String glossaries) {
    static AboutPage of(Frame frame, Overview overview) {
        String glossaries = Words.count(overview.counts().glossaries(), "glossary", "glossaries");
        return new AboutPage(frame, glossaries);
    }
}
