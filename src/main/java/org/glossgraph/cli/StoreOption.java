package org.glossgraph.cli;

import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.store.Generation;
import org.glossgraph.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The store that a command works on. */
final class StoreOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "store",
            description = "The folder of the store (default: store).")
    private Path dir;

    Path dir() {
        return dir;
    }

    Store store() {
        return Store.at(dir);
    }

    /** The graph that is served, read from its dump: a server may hold the rest. */
    DatasetGraph dataset() {
        return store().current()
                .map(Generation::readDump)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "The store ‘"
                                                + dir
                                                + "’ is empty. Import a glossary into it first."));
    }
}
