package org.glossgraph.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.annotation.Annotation;
import org.glossgraph.view.annotation.Annotator;
import org.glossgraph.view.annotation.Annotator.Which;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Marks the concepts of the store in a text. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = "Marks the concepts of the store in a Markdown text, as links or as JSON.")
final class AnnotateCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STANDARD_INPUT = "-";

    private final Streams streams;

    @Spec private CommandSpec spec;
    @Mixin private StoreOption store;

    @Parameters(
            paramLabel = "FILE",
            description = "A Markdown or plain text; - for standard input.")
    private String file;

    @Option(
            names = "--all",
            description = "Marks every place that names a concept, not only the first.")
    private boolean all;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "F",
            defaultValue = "md",
            description =
                    "md: the text with links (default); json: the places, with offsets in UTF-16"
                            + " code units.")
    private Format format;

    /** How the places are shown. */
    private enum Format {
        MD,
        JSON
    }

    AnnotateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        String text = text();
        Annotator annotator = new Annotator(Vocabulary.of(store.dataset()));
        Which which = all ? Which.ALL : Which.FIRST;
        if (format == Format.MD) {
            streams.out().print(annotator.linked(text, which));
        } else {
            ArrayNode places = JSON.createArrayNode();
            annotator.inMarkdown(text, which).forEach(each -> place(places.addObject(), each));
            streams.out().println(JSON.writeValueAsString(places));
        }
        return ExitCode.DONE;
    }

    private String text() throws IOException {
        try {
            byte[] bytes =
                    file.equals(STANDARD_INPUT)
                            ? streams.in().readAllBytes()
                            : Files.readAllBytes(Path.of(file));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (NoSuchFileException e) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
        } catch (CharacterCodingException e) {
            throw new ParameterException(
                    spec.commandLine(), file + " is no UTF-8 text. Save it as UTF-8.");
        }
    }

    private static void place(ObjectNode node, Annotation annotation) {
        node.put("from", annotation.from());
        node.put("to", annotation.to());
        node.put("text", annotation.text());
        ArrayNode concepts = node.putArray("concepts");
        for (Concept concept : annotation.concepts()) {
            concepts.addObject()
                    .put("id", concept.slug())
                    .put("uri", concept.uri())
                    .put("prefLabel", concept.prefLabel());
        }
    }
}
