package org.glossgraph.cli;

import java.util.concurrent.Callable;
import org.glossgraph.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the generation before the current one current again. */
@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        description = "Makes the generation before the current one current again.")
final class RollbackCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin private StoreOption store;

    RollbackCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Generation generation = store.store().rollback();
        streams.out().println("Generation " + generation.number() + " is current again.");
        return ExitCode.DONE;
    }
}
