package org.glossgraph.web.page.resource;

import java.util.List;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Words;
import org.glossgraph.web.route.Media;

/**
 * The vocabulary as a whole.
 *
 * @param frame what stands around it
 * @param title its title
 * @param uri its address as others cite it
 * @param extent how much it holds
 * @param tops its broadest concepts
 * @param downloads the forms in which all of it can be had
 */
public record SchemePage(
        Frame frame,
        String title,
        String uri,
        String extent,
        List<Name> tops,
        List<Media> downloads) {
    /** The page of the scheme, with the forms in which all of it can be had. */
    public static SchemePage of(Frame frame, Vocabulary vocabulary, List<Media> maps) {
        Vocabulary.Counts counts = vocabulary.counts();
        String extent =
                Words.figure(counts.concepts(), "concept", "concepts")
                        + ", "
                        + Words.figure(counts.entries(), "entry", "entries")
                        + ", "
                        + Words.figure(counts.links(), "link", "links");
        List<Name> tops = vocabulary.topConcepts().stream().map(Name::of).toList();
        String title = vocabulary.title().isEmpty() ? "The vocabulary" : vocabulary.title();
        return new SchemePage(frame, title, vocabulary.scheme(), extent, tops, maps);
    }
}
