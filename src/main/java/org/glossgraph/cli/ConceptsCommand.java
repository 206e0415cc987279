package org.glossgraph.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.MapFormat;
import org.glossgraph.importer.Draft;
import org.glossgraph.preview.ConceptLines;
import org.glossgraph.view.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the concepts with their definitions and links. */
@Command(
        name = "concepts",
        mixinStandardHelpOptions = true,
        description = "Prints the concepts as JSON Lines, of the store or of the paths given.")
final class ConceptsCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin private GraphSource source;

    ConceptsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Draft> draft = source.draft(streams);
        if (draft.isPresent()) {
            int code = Problems.print(draft.get().problems(), streams.err());
            ConceptLines.write(draft.get(), streams.out());
            return code;
        }
        GraphSource.Graph graph = source.read(streams);
        Vocabulary vocabulary = graph.vocabulary();
        MapFormat.JSONL.write(vocabulary, ConceptMap.all(vocabulary), streams.out());
        return graph.exitCode();
    }
}
