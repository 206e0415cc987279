package org.glossgraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.glossgraph.skos.Iris;
import org.glossgraph.skos.Shapes;
import org.glossgraph.view.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says whether a vocabulary keeps the rules of SKOS and ours. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks the store, or the paths given, against the rules of SKOS and ours.")
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin private GraphSource source;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        GraphSource.Graph graph = source.read(streams);
        Vocabulary vocabulary = graph.vocabulary();
        List<String> violations = Shapes.violations(new Iris(vocabulary.base()), graph.dataset());
        violations.forEach(each -> streams.out().println(Printable.line(each)));
        streams.out()
                .printf(
                        "%d concepts, %d links: %s%n",
                        vocabulary.concepts().size(),
                        vocabulary.links().stream().filter(link -> link.asserted()).count(),
                        verdict(violations.size()));
        return violations.isEmpty() ? graph.exitCode() : ExitCode.PROBLEMS;
    }

    private static String verdict(int violations) {
        return switch (violations) {
            case 0 -> "no rule is broken.";
            case 1 -> "one rule is broken, see above.";
            default -> violations + " rules are broken, see above.";
        };
    }
}
