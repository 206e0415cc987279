package org.glossgraph.web.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Words;
import org.glossgraph.web.route.Visit;

/**
 * Makes what stands around the content of pages.
 *
 * @param assets the files that pages load
 */
record Frames(Assets assets) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    /** The frame of a page that search engines may keep. */
    Frame of(Visit visit, String title, String description) {
        return of(visit.vocabulary(), title, description).known(visit.uri(), null);
    }

    /** The frame of a page that they pass over. */
    Frame of(Vocabulary vocabulary, String title, String description) {
        String from = Words.count(vocabulary.counts().glossaries(), "glossary", "glossaries");
        String day = vocabulary.imported().map(time -> ", as of " + DAY.format(time)).orElse("");
        String name = vocabulary.title().isEmpty() ? "Made" : vocabulary.title() + ",";
        String about = name + " from " + from + day + ".";
        return new Frame(
                title,
                description,
                "",
                "",
                "",
                List.of(),
                "",
                null,
                about,
                assets.style(),
                assets.script());
    }
}
