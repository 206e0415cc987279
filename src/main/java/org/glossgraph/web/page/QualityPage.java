package org.glossgraph.web.page;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.glossgraph.quality.Assessment;
import org.glossgraph.quality.Finding;
import org.glossgraph.quality.Report;
import org.glossgraph.quality.Result;
import org.glossgraph.quality.Severity;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Words;

/**
 * What is sound, what is missing and what is doubtful.
 *
 * @param frame what stands around it
 * @param verdict what it comes to
 * @param rules the rules that every vocabulary keeps
 * @param gaps the checks with findings that a person can mend
 * @param notes the checks with findings that may be right as they are
 * @param clean what else should be so, and is
 * @param confidence how sure the links are
 */
public record QualityPage(
        Frame frame,
        String verdict,
        List<Line> rules,
        List<Line> gaps,
        List<Line> notes,
        List<Line> clean,
        ConfidenceChart confidence) {
    private static final int SHOWN = 12;

    /**
     * A check.
     *
     * @param id its name for programs
     * @param title what should be so
     * @param reason why
     * @param remedy what to do
     * @param looked how many things were looked at
     * @param count how many are not so, in figures; "none" for none
     * @param change how many more or fewer than before; empty where it is the same or not known
     * @param findings the first of them
     * @param more how many more there are; empty for none
     */
    public record Line(
            String id,
            String title,
            String reason,
            String remedy,
            String looked,
            String count,
            String change,
            List<Item> findings,
            String more) {
        /** The class of the count. */
        public String style() {
            return count.equals("none") ? "num ok" : "num bad";
        }
    }

    /**
     * A finding.
     *
     * @param href the page of what it is about; null for none
     * @param message what is found
     */
    public record Item(String href, String message) {}

    /** Whether the number of findings of any check has changed. */
    public static boolean changed(List<Line> lines) {
        return lines.stream().anyMatch(line -> !line.change().isEmpty());
    }

    static QualityPage of(Frame frame, Vocabulary vocabulary, Assessment assessment) {
        Report report = assessment.now();
        List<Result> advice =
                report.results().stream()
                        .filter(each -> each.check().severity() != Severity.ERROR)
                        .toList();
        return new QualityPage(
                frame,
                verdict(report),
                lines(report.results(Severity.ERROR), assessment),
                lines(found(report.results(Severity.WARNING)), assessment),
                lines(found(report.results(Severity.INFO)), assessment),
                lines(advice.stream().filter(Result::clean).toList(), assessment),
                ConfidenceChart.of(vocabulary.links()));
    }

    private static String verdict(Report report) {
        int errors = report.count(Severity.ERROR);
        String rules =
                errors == 0
                        ? "The graph keeps the rules of SKOS and its own."
                        : "The graph breaks " + Words.count(errors, "rule.", "rules.");
        int gaps = report.count(Severity.WARNING);
        int notes = report.count(Severity.INFO);
        String mend = Words.count(gaps, "thing is", "things are") + " missing or doubtful";
        String look = Words.count(notes, "more is", "more are") + " worth a look";
        return rules + " " + Words.capital(mend) + ", and " + look + ".";
    }

    private static List<Result> found(List<Result> results) {
        return results.stream().filter(each -> !each.clean()).toList();
    }

    private static List<Line> lines(List<Result> results, Assessment assessment) {
        return results.stream().map(each -> line(each, assessment)).toList();
    }

    private static Line line(Result result, Assessment assessment) {
        List<Item> items =
                result.findings().stream()
                        .limit(SHOWN)
                        .map(finding -> item(finding, assessment.now()))
                        .toList();
        int more = result.count() - items.size();
        return new Line(
                result.check().id(),
                result.check().title(),
                result.check().reason(),
                result.check().remedy(),
                number(result.looked()),
                result.clean() ? "none" : number(result.count()),
                change(assessment.change(result)),
                items,
                more == 0 ? "" : number(more));
    }

    private static Item item(Finding finding, Report report) {
        String path = report.path(finding);
        boolean ours = !path.equals(finding.focus().toString());
        return new Item(ours ? Paths.local(path, "") : null, finding.message());
    }

    private static String change(OptionalInt change) {
        int number = change.orElse(0);
        return number == 0 ? "" : number(Math.abs(number)) + (number > 0 ? " more" : " fewer");
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
