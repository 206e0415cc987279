package org.glossgraph.cli;

import java.io.IOException;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.importer.Draft;
import org.glossgraph.importer.ImportOptions.Mode;
import org.glossgraph.importer.ImportReport;
import org.glossgraph.importer.Importer;
import org.glossgraph.quality.Report;
import org.glossgraph.store.Generation;
import org.glossgraph.view.Vocabulary;
import picocli.CommandLine.Mixin;

/** The graph that a command reads: made in memory from the paths given, else the store's. */
final class GraphSource {
    @Mixin private ImportSettings settings;
    @Mixin private StoreOption store;

    /** The graph, and the problems met while it was made. */
    Graph read(Streams streams) throws IOException {
        if (!settings.inputs().areGiven()) {
            settings.unused().ifPresent(streams.err()::println);
            return new Graph(store.dataset(), Optional.empty(), ExitCode.DONE);
        }
        ImportReport report = importer(streams).run();
        report.violations().forEach(each -> streams.err().println(Printable.line(each)));
        int code = Problems.print(report.problems(), streams.err());
        return new Graph(
                report.dataset(),
                Optional.of(report.quality()),
                report.violations().isEmpty() ? code : ExitCode.PROBLEMS);
    }

    /**
     * What the paths given hold, before it becomes a graph; empty where none is given.
     *
     * @param streams standard input, which may be one of them
     */
    Optional<Draft> draft(Streams streams) throws IOException {
        return settings.inputs().areGiven()
                ? Optional.of(importer(streams).draft())
                : Optional.empty();
    }

    private Importer importer(Streams streams) throws IOException {
        return new Importer(settings.into(store.dir(), streams.in(), Mode.IN_MEMORY), step -> {});
    }

    /** What the checks found in the generation before that of the store; empty for paths. */
    Optional<Report> before() {
        return settings.inputs().areGiven()
                ? Optional.empty()
                : store.store()
                        .current()
                        .flatMap(Generation::before)
                        .flatMap(Generation::readQuality);
    }

    /**
     * A graph and the exit code that its making leads to.
     *
     * @param dataset the graph
     * @param checked what the checks found, where they were made already
     * @param exitCode 0, or 1 where the sources had problems
     */
    record Graph(DatasetGraph dataset, Optional<Report> checked, int exitCode) {
        Vocabulary vocabulary() {
            return Vocabulary.of(dataset);
        }

        Report quality() {
            return checked.orElseGet(() -> Report.of(dataset));
        }
    }
}
