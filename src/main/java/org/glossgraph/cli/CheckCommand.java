package org.glossgraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.glossgraph.skos.Iris;
import org.glossgraph.skos.Shapes;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whether a vocabulary keeps the rules of SKOS and ours. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks the store, or the paths given, against the rules of SKOS and ours.")
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

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        GraphSource.Graph graph = source.read(streams);
        Vocabulary vocabulary = graph.vocabulary();
        List<String> violations = Shapes.violations(new Iris(vocabulary.base()), graph.dataset());
        weakest(vocabulary).forEach(each -> streams.out().println(Printable.line(each)));
        violations.forEach(each -> streams.out().println(Printable.line(each)));
        streams.out()
                .printf(
                        "%d concepts, %d links: %s%n",
                        vocabulary.concepts().size(),
                        vocabulary.links().stream().filter(link -> link.asserted()).count(),
                        verdict(violations.size()));
        return violations.isEmpty() ? graph.exitCode() : ExitCode.PROBLEMS;
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
                    "# The weakest links. Copy what is wrong into curation.yaml, with accept instead"
                            + " of reject what is right.");
        }
        return lines;
    }

    private static String line(Link link) {
        Link.Evidence evidence = link.evidence().get(0);
        return String.format(
                Locale.ROOT,
                "- reject: %s %s %s  # %.2f %s, %s:%d: %s",
                link.subject(),
                localName(link.relation().uri()),
                link.object(),
                link.confidence(),
                evidence.rule(),
                evidence.source(),
                evidence.line(),
                shortened(evidence.sentence()));
    }

    private static String localName(String uri) {
        return uri.substring(Math.max(uri.lastIndexOf('#'), uri.lastIndexOf('/')) + 1);
    }

    private static String shortened(String sentence) {
        String line = sentence.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    private static String verdict(int violations) {
        return switch (violations) {
            case 0 -> "no rule is broken.";
            case 1 -> "one rule is broken, see above.";
            default -> violations + " rules are broken, see above.";
        };
    }
}
