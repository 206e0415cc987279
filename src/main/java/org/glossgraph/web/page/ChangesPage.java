package org.glossgraph.web.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.glossgraph.view.change.Change;
import org.glossgraph.view.change.Edition;
import org.glossgraph.view.change.Wording;
import org.glossgraph.web.data.ChangesData;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Words;

/**
 * What the last imports changed.
 *
 * @param frame what stands around it
 * @param parts the generations, the latest first
 */
public record ChangesPage(Frame frame, List<Part> parts) {
    private static final int MOST = 300;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    /**
     * A generation.
     *
     * @param anchor its name in the page
     * @param title what it is called
     * @param time when it was made
     * @param machineTime the same for machines
     * @param summary what changed, in numbers
     * @param lines the changes
     * @param more what is left out, in words; empty for nothing
     */
    public record Part(
            String anchor,
            String title,
            String time,
            String machineTime,
            String summary,
            List<Line> lines,
            String more) {}

    /**
     * A change.
     *
     * @param verb what happened
     * @param object to what
     * @param href the page of the concept, which tells of it also where it is gone
     */
    public record Line(String verb, String object, String href) {}

    static ChangesPage of(Frame frame, List<Edition> history) {
        return new ChangesPage(frame, history.stream().map(ChangesPage::part).toList());
    }

    private static Part part(Edition edition) {
        List<Change> changes = edition.changes();
        int rest = Math.max(0, changes.size() - MOST);
        return new Part(
                "generation-" + edition.number(),
                "Generation " + edition.number(),
                TIME.format(edition.made()),
                edition.made().toString(),
                ChangesData.summary(edition),
                changes.stream().limit(MOST).map(ChangesPage::line).toList(),
                rest == 0 ? "" : "and " + Words.count(rest, "change more", "changes more"));
    }

    private static Line line(Change change) {
        return new Line(Wording.verb(change), Wording.object(change), Paths.concept(change.slug()));
    }
}
