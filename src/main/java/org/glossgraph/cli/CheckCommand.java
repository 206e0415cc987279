package org.glossgraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.glossgraph.quality.Assessment;
import org.glossgraph.quality.Report;
import org.glossgraph.quality.ReportGraph;
import org.glossgraph.quality.ReportJson;
import org.glossgraph.quality.Severity;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how good a vocabulary is. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Says how good the store, or what the paths given make, is: the rules of SKOS and"
                        + " ours, gaps, and doubtful links. Exit code 1 where a rule is broken.")
final class CheckCommand implements Callable<Integer> {
    private static final int LONGEST = 120;

    private final Streams streams;

    @Mixin private GraphSource source;

    @Option(
            names = "--weakest",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many of the weakest links to list first (default: 20).")
    private int weakest;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "F",
            defaultValue = "text",
            description = "text (default), json, or ttl, which is a SHACL report.")
    private Format format;

    @Option(
            names = "--all",
            description = "Shows every finding of a check, and not the first few alone.")
    private boolean all;

    /** How the report is shown. */
    private enum Format {
        TEXT,
        JSON,
        TTL
    }

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        GraphSource.Graph graph = source.read(streams);
        Assessment assessment = new Assessment(graph.quality(), source.before());
        Report report = assessment.now();
        switch (format) {
            case JSON -> streams.out().writeBytes(ReportJson.write(assessment));
            case TTL ->
                    RDFWriter.source(ReportGraph.findings(report, graph.vocabulary().base()))
                            .lang(Lang.TURTLE)
                            .output(streams.out());
            case TEXT -> {
                Vocabulary vocabulary = graph.vocabulary();
                weakest(vocabulary).forEach(this::print);
                new ReportText(assessment, all).lines().forEach(this::print);
                print(extent(vocabulary) + ReportText.verdict(report));
            }
        }
        return report.count(Severity.ERROR) == 0 ? graph.exitCode() : ExitCode.PROBLEMS;
    }

    private void print(String line) {
        streams.out().println(Printable.line(line));
    }

    private static String extent(Vocabulary vocabulary) {
        return "%d concepts, %d links: "
                .formatted(vocabulary.counts().concepts(), vocabulary.counts().links());
    }

    /** The links that a person should look at first, as lines for the curation file. */
    private List<String> weakest(Vocabulary vocabulary) {
        List<String> lines = new ArrayList<>();
        vocabulary.links().stream()
                .filter(Link::asserted)
                .filter(link -> link.confidence() < 1 && !link.evidence().isEmpty())
                .sorted(Comparator.comparingDouble(Link::confidence))
                .limit(Math.max(0, weakest))
                .forEach(link -> lines.add(line(link)));
        if (!lines.isEmpty()) {
            lines.add(
                    0,
                    "# The weakest links. Copy what is wrong into curation.yaml, with accept"
                            + " instead of reject what is right.");
        }
        return lines;
    }

    private static String line(Link link) {
        Link.Evidence evidence = link.evidence().get(0);
        return String.format(
                Locale.ROOT,
                "%s  # %.2f %s, %s:%d: %s",
                link.rejection(),
                link.confidence(),
                evidence.rule(),
                evidence.source(),
                evidence.line(),
                shortened(evidence.sentence()));
    }

    private static String shortened(String sentence) {
        String line = sentence.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
