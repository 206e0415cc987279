package org.glossgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.MapFormat;
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
        description = "Writes a concept map, or the whole vocabulary, in a format.")
final class ExportCommand implements Callable<Integer> {
    /** Set where standard output is a terminal, which Java cannot tell. */
    private static final String ON_DISPLAY = "glossgraph.display";

    private final Streams streams;

    private CommandSpec spec;

    @Mixin private GraphSource source;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "F",
            description =
                    "The format, by its name in the list below (default: what the name of the file"
                            + " ends in).")
    private String format;

    @Mixin private MapOptions choice;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where to write (default: standard output); for a site, a folder, or an archive"
                            + " if the name ends with .zip.")
    private Path output;

    @Mixin private LicenseOption license;

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    /** The list of formats stands below the options. */
    @Spec
    void spec(CommandSpec given) {
        this.spec = given;
        String[] formats =
                Stream.concat(
                                Stream.of(MapFormat.values())
                                        .map(each -> line(each.id(), each.description())),
                                Stream.of(line(SiteExport.ID, SiteExport.DESCRIPTION)))
                        .toArray(String[]::new);
        given.usageMessage().footerHeading("Formats:%n").footer(formats);
    }

    private static String line(String format, String description) {
        return "  %-11s%s".formatted(format, description);
    }

    @Override
    public Integer call() throws IOException {
        if (SiteExport.ID.equalsIgnoreCase(format)) {
            return site();
        }
        MapFormat writer = format == null ? ofOutput() : ofName();
        if (writer.binary()) {
            requireFile();
        }
        GraphSource.Graph graph = license.part(source.read(streams));
        Vocabulary vocabulary = graph.vocabulary();
        ConceptMap map = choice.map(vocabulary, writer, streams);
        if (output == null) {
            writer.write(vocabulary, map, streams.out());
        } else {
            writeAside(file -> writer.write(vocabulary, map, file));
        }
        return graph.exitCode();
    }

    private MapFormat ofName() {
        MapFormat named = MapFormat.of(format).orElseThrow(() -> wrong(unknownFormat()));
        String last = "." + extension(named.fileEnding());
        if (output != null && !name().endsWith(last)) {
            MapFormat.ofFile(name())
                    .ifPresent(
                            other ->
                                    streams.err()
                                            .println(
                                                    "The name %s ends as %s does; what is in it is %s."
                                                            .formatted(
                                                                    Printable.line(name()),
                                                                    other.id(),
                                                                    named.id())));
        }
        return named;
    }

    private MapFormat ofOutput() {
        if (output == null) {
            throw wrong("Missing required option: '--format=F', or --output=FILE to tell it by.");
        }
        return MapFormat.ofFile(name())
                .orElseThrow(
                        () ->
                                wrong(
                                        "What %s ends in tells no format: add --format=F."
                                                .formatted(name())));
    }

    private String name() {
        return output.getFileName() == null
                ? ""
                : output.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static String extension(String ending) {
        return ending.substring(ending.lastIndexOf('.') + 1);
    }

    private int site() throws IOException {
        if (choice.given(spec)) {
            throw wrong("A site has all concepts: leave out the options that choose among them.");
        }
        requireFile();
        GraphSource.Graph graph = license.part(source.read(streams));
        SiteExport site = new SiteExport(graph);
        if (output == null) {
            site.zip(streams.out());
        } else if (SiteExport.isFolder(output)) {
            site.folder(output);
        } else {
            writeAside(site::zip);
        }
        return graph.exitCode();
    }

    /** A terminal cannot show what is no text, and may be upset by it. */
    private void requireFile() {
        if (output == null && Boolean.getBoolean(ON_DISPLAY)) {
            throw wrong(
                    "The format %s is no text, so a terminal cannot show it: add -o FILE."
                            .formatted(format));
        }
    }

    /** A file that was there stays as it was until the new one is whole. */
    private void writeAside(Writing writing) throws IOException {
        Path folder = output.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new IOException("There is no folder " + folder);
        }
        // The folder aside is for its owner only; the file in it is for whom files usually are.
        Path hidden = Files.createTempDirectory(folder, ".glossgraph");
        Path aside = hidden.resolve("new");
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(aside))) {
                writing.to(file);
            }
            Files.move(aside, output, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
            Files.deleteIfExists(hidden);
        }
    }

    /** Writes a map to a stream. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private String unknownFormat() {
        return "There is no format "
                + format
                + ". The formats are "
                + Stream.of(MapFormat.values()).map(MapFormat::id).collect(Collectors.joining(", "))
                + " and "
                + SiteExport.ID
                + ".";
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
