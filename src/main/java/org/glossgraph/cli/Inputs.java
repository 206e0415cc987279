package org.glossgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossgraph.glossary.SourceFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The glossaries that a command is given: files, folders, or standard input. */
final class Inputs {
    private static final Path STANDARD_INPUT = Path.of("-");

    /** The most that is read from standard input, in bytes. */
    private static final int LIMIT = 50_000_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "A glossary file, a folder of them, or - for standard input.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description =
                    "Language of glossaries that do not say theirs (default: their text tells it).")
    private String lang;

    boolean areGiven() {
        return !paths.isEmpty();
    }

    /** Ends the command where no path is given. */
    void require() {
        if (paths.isEmpty()) {
            throw wrong("Which glossary? Name a file, a folder, or - for standard input.");
        }
    }

    /** The language that was given, as a BCP 47 tag in lower case. */
    Optional<String> lang() {
        return Optional.ofNullable(lang).map(this::tag);
    }

    private String tag(String written) {
        try {
            return new Locale.Builder()
                    .setLanguageTag(written)
                    .build()
                    .toLanguageTag()
                    .toLowerCase(Locale.ROOT);
        } catch (IllformedLocaleException e) {
            throw wrong("--lang is a language tag such as en or pt-BR, and not " + written);
        }
    }

    /** The files and folders; one that is not there is wrong use. */
    List<Path> files() {
        List<Path> files = new ArrayList<>(paths);
        files.removeIf(STANDARD_INPUT::equals);
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw wrong("There is no file or folder ‘" + file + "’");
            }
        }
        return files;
    }

    /** Standard input as a file, where it is asked for. */
    List<SourceFile> standardInput(InputStream in) throws IOException {
        if (!paths.contains(STANDARD_INPUT)) {
            return List.of();
        }
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw wrong("Standard input is larger than 50 MB.");
        }
        return List.of(new SourceFile(STANDARD_INPUT.toString(), bytes));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
