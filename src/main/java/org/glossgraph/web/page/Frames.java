package org.glossgraph.web.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Slice;
import org.glossgraph.web.part.Words;
import org.glossgraph.web.route.Form;
import org.glossgraph.web.route.Media;
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
        String page = visit.parameter(Slice.PARAMETER);
        String address = visit.uri() + (page.matches("[1-9][0-9]{0,5}") ? "?page=" + page : "");
        return passedOver(visit, title, description).known(address, null);
    }

    /** The frame of a page that they pass over. */
    Frame passedOver(Visit visit, String title, String description) {
        List<Form> others =
                visit.forms().stream()
                        .filter(form -> !form.equals(Media.HTML))
                        .map(form -> new Form(form, visit.as(form)))
                        .toList();
        return of(visit.vocabulary(), title, description, others);
    }

    /** The frame of a page that has no address of its own. */
    Frame bare(Vocabulary vocabulary, String title, String description) {
        return of(vocabulary, title, description, List.of());
    }

    private Frame of(Vocabulary vocabulary, String title, String description, List<Form> others) {
        String from = Words.count(vocabulary.counts().glossaries(), "glossary", "glossaries");
        String day = vocabulary.imported().map(time -> ", as of " + DAY.format(time)).orElse("");
        String name = vocabulary.title().isEmpty() ? "Made" : vocabulary.title() + ",";
        String about = name + " from " + from + day + ".";
        return new Frame(
                title,
                description,
                "",
                "",
                others,
                "",
                null,
                about,
                assets.style(),
                assets.script());
    }
}
