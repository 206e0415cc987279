package org.glossgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.MapFormat;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a concept map, or the whole vocabulary, in a format of one's choice. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a concept map around a concept, or of all concepts.")
final class ExportCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec private CommandSpec spec;
    @Mixin private GraphSource source;

    @Option(
            names = {"-f", "--format"},
            required = true,
            paramLabel = "F",
            description = "graphml, dot, cxl, ttl, json or jsonl.")
    private String format;

    @Option(
            names = {"-c", "--concept"},
            paramLabel = "C",
            description = "The concept in the middle, by name or slug; without it, all concepts.")
    private String concept;

    @Option(
            names = {"-d", "--depth"},
            paramLabel = "N",
            defaultValue = "1",
            description = "How many links away from the concept (default: 1).")
    private int depth;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write (default: standard output).")
    private Path output;

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        MapFormat writer = MapFormat.of(format).orElseThrow(() -> wrong(unknownFormat()));
        if (depth < 0) {
            throw wrong("--depth is 0 or more.");
        }
        GraphSource.Graph graph = source.read(streams);
        Vocabulary vocabulary = graph.vocabulary();
        ConceptMap map = map(vocabulary);
        if (output == null) {
            writer.write(vocabulary, map, streams.out());
        } else {
            writeAside(file -> writer.write(vocabulary, map, file));
        }
        return graph.exitCode();
    }

    /** A file that was there stays as it was until the new one is whole. */
    private void writeAside(Writing writing) throws IOException {
        Path folder = output.toAbsolutePath().getParent();
        Path aside = Files.createTempFile(folder, ".glossgraph", null);
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(aside))) {
                writing.to(file);
            }
            Files.move(aside, output, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Writes a map to a stream. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private ConceptMap map(Vocabulary vocabulary) {
        return concept == null
                ? ConceptMap.all(vocabulary)
                : ConceptMap.around(vocabulary, focus(vocabulary), depth);
    }

    private Concept focus(Vocabulary vocabulary) {
        return vocabulary
                .concept(concept)
                .or(() -> byName(vocabulary))
                .orElseThrow(
                        () -> wrong("There is no concept " + concept + "." + near(vocabulary)));
    }

    private Optional<Concept> byName(Vocabulary vocabulary) {
        return vocabulary.named(concept).stream().findFirst();
    }

    private String near(Vocabulary vocabulary) {
        String names =
                vocabulary.near(concept, 3).stream()
                        .map(Concept::prefLabel)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " Near: " + names + ".";
    }

    private String unknownFormat() {
        return "There is no format "
                + format
                + ". The formats are "
                + Stream.of(MapFormat.values())
                        .map(MapFormat::extension)
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
