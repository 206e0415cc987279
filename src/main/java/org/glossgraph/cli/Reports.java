package org.glossgraph.cli;

import java.util.Locale;
import java.util.Optional;
import org.glossgraph.importer.Counts;
import org.glossgraph.importer.ImportReport;
import org.glossgraph.link.Relation;

/** Says in words what an import found and did. */
final class Reports {
    private Reports() {}

    /** Prints a report, and answers the exit code that it makes. */
    static int print(ImportReport report, Streams streams) {
        int code = Problems.print(report.problems(), streams.err());
        streams.out().println(found(report.counts()));
        leftOut(report.counts()).ifPresent(streams.out()::println);
        report.violations().forEach(each -> streams.err().println(Printable.line(each)));
        streams.out().println(outcome(report));
        return report.outcome() == ImportReport.Outcome.EMPTY || !report.violations().isEmpty()
                ? ExitCode.PROBLEMS
                : code;
    }

    /** What was found, in one sentence. */
    static String found(Counts counts) {
        return "%s in %s make %s (%s only mentioned) and %s, %s of them broader."
                .formatted(
                        counted(counts.entries(), "entry", "entries"),
                        counted(counts.glossaries(), "glossary", "glossaries"),
                        counted(counts.concepts(), "concept", "concepts"),
                        number(counts.mentioned()),
                        counted(counts.allLinks(), "link", "links"),
                        number(counts.links().getOrDefault(Relation.BROADER, 0)));
    }

    /** What was left out, in one sentence; nothing where all was read. */
    static Optional<String> leftOut(Counts counts) {
        String one = "passage that is no entry was left out; `parse --explain` shows it.";
        String many = "passages that are no entries were left out; `parse --explain` shows them.";
        return Optional.of(counts.leftOut())
                .filter(count -> count > 0)
                .map(count -> counted(count, one, many));
    }

    /** What became of it, in one sentence. */
    static String outcome(ImportReport report) {
        int number = report.generation().map(each -> each.number()).orElse(0);
        return switch (report.outcome()) {
            case PUBLISHED -> "Stored as generation " + number + ".";
            case UNCHANGED -> "Nothing has changed since generation " + number + ".";
            case DRY_RUN -> "A dry run: nothing was stored.";
            case EMPTY -> "No entry was found: nothing was stored.";
            case REFUSED ->
                    "The graph breaks the rules named above: nothing was stored. This is a fault of"
                            + " Glossgraph, not of your data.";
        };
    }

    private static String counted(int count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
