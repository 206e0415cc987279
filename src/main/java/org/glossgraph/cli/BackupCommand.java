package org.glossgraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.glossgraph.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the vocabulary and its registry of identifiers to one compressed N-Quads file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Writes the vocabulary and its registry of identifiers to one compressed N-Quads file.")
final class BackupCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin private StoreOption store;

    @Parameters(paramLabel = "FILE", description = "The file, by custom NAME.nq.gz.")
    private Path file;

    BackupCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Generation generation = store.store().backup(file);
        streams.out()
                .println(
                        "Generation "
                                + generation.number()
                                + " is in "
                                + file
                                + ", and was read back.");
        return ExitCode.DONE;
    }
}
