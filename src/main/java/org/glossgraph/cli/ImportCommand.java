package org.glossgraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.glossgraph.importer.ImportOptions.Mode;
import org.glossgraph.importer.ImportReport;
import org.glossgraph.importer.Importer;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.change.Changes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads glossaries, makes one graph of them, and stores it. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Makes the vocabulary anew from all glossaries that are named: reads, merges, links,"
                        + " checks and stores them. A running server takes the result up by itself.")
final class ImportCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin private ImportSettings settings;
    @Mixin private StoreOption store;

    @Option(names = "--dry-run", description = "Says what would be found, and stores nothing.")
    private boolean dryRun;

    ImportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        settings.inputs().require();
        Progress progress = Progress.on(streams.err());
        Mode mode = dryRun ? Mode.DRY_RUN : Mode.STORE;
        Importer importer = new Importer(settings.into(store.dir(), streams.in(), mode), progress);
        ImportReport report = importer.run();
        progress.done();
        if (dryRun) {
            printChanges(report);
        }
        return Reports.print(report, streams);
    }

    /** What would change, where there is something to compare with. */
    private void printChanges(ImportReport report) {
        store.store()
                .current()
                .map(generation -> Vocabulary.of(generation.readDump()))
                .map(before -> Changes.between(before, Vocabulary.of(report.dataset())))
                .ifPresent(changes -> ChangeText.plain(changes).forEach(streams.out()::println));
    }
}
