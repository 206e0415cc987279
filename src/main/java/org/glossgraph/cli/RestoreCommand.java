package org.glossgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.glossgraph.store.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a backup the current generation. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Makes a backup the current generation.")
final class RestoreCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec private CommandSpec spec;
    @Mixin private StoreOption store;

    @Parameters(paramLabel = "FILE", description = "The file, by custom NAME.nq.gz.")
    private Path file;

    RestoreCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
        }
        Publication publication = store.store().restore(file);
        streams.out()
                .println(
                        publication.unchanged()
                                ? "The store holds just this already."
                                : "Restored as generation "
                                        + publication.generation().number()
                                        + ".");
        return ExitCode.DONE;
    }
}
