package org.glossgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.glossgraph.quality.Assessment;
import org.glossgraph.quality.Check;
import org.glossgraph.quality.Finding;
import org.glossgraph.quality.Report;
import org.glossgraph.quality.Result;
import org.glossgraph.quality.Severity;

/** A report on quality in lines for people. */
final class ReportText {
    private static final int FIRST = 5;

    private final Assessment assessment;
    private final boolean whole;

    /** {@code whole}: with every finding that is kept. */
    ReportText(Assessment assessment, boolean whole) {
        this.assessment = assessment;
        this.whole = whole;
    }

    /** The checks with findings, the weightiest first; each with what to do, and its findings. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Result result : assessment.now().results()) {
            if (!result.clean()) {
                add(result, lines);
            }
        }
        return lines;
    }

    private void add(Result result, List<String> lines) {
        Check check = result.check();
        lines.add(
                "%s: %s: %s of %s not so%s. %s"
                        .formatted(
                                check.severity().label(),
                                check.title(),
                                number(result.count()),
                                number(result.looked()),
                                change(result),
                                check.remedy()));
        List<Finding> findings = result.findings();
        int shown = Math.min(findings.size(), whole ? Result.MOST : FIRST);
        for (Finding finding : findings.subList(0, shown)) {
            lines.add("  " + assessment.now().path(finding) + ": " + finding.message());
        }
        if (shown < result.count()) {
            lines.add("  and " + number(result.count() - shown) + " more");
        }
    }

    private String change(Result result) {
        int change = assessment.change(result).orElse(0);
        return change == 0
                ? ""
                : String.format(Locale.ROOT, " (%+,d since the generation before)", change);
    }

    /** What it comes to, in one sentence. */
    static String verdict(Report report) {
        int errors = report.count(Severity.ERROR);
        String rules =
                switch (errors) {
                    case 0 -> "no rule is broken";
                    case 1 -> "a rule is broken, see above";
                    default -> "rules are broken " + number(errors) + " times, see above";
                };
        return "%s; %s, %s."
                .formatted(
                        rules,
                        counted(report.count(Severity.WARNING), "warning"),
                        counted(report.count(Severity.INFO), "note"));
    }

    private static String counted(int count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
