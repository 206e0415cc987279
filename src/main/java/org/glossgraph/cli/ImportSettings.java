package org.glossgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.importer.ImportOptions;
import org.glossgraph.skos.Scheme;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** How glossaries become a graph: the options that every command shares which makes one. */
final class ImportSettings {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin private Inputs inputs;

    @Option(
            names = "--base",
            paramLabel = "URI",
            description =
                    "The beginning of all addresses (default: " + ImportOptions.DEFAULT_BASE + ").")
    private String base;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "The title of the vocabulary (default: that of the only glossary).")
    private String title;

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            defaultValue = "" + ImportOptions.DEFAULT_CONFIDENCE,
            description =
                    "Links below this confidence, over 0 and at most 1, are kept as evidence but"
                            + " not asserted (default: ${DEFAULT-VALUE}).")
    private double minConfidence;

    @Option(
            names = "--curation",
            paramLabel = "FILE",
            description =
                    "Decisions about concepts and links (default: curation.yaml at the top of a"
                            + " folder that is named).")
    private Path curation;

    @Option(
            names = "--license",
            paramLabel = "L",
            description =
                    "Licence of glossaries that state none and have no LICENSE beside them: an SPDX"
                            + " identifier, a name or an address.")
    private String license;

    Inputs inputs() {
        return inputs;
    }

    /** The base, where one was given. */
    Optional<String> base() {
        return Optional.ofNullable(base);
    }

    /** What is said where nothing is imported: which options are in vain; empty for none. */
    Optional<String> unused() {
        ParseResult parsed = spec.commandLine().getParseResult();
        String names =
                Stream.of(
                                "--title",
                                "--base",
                                "--lang",
                                "--license",
                                "--curation",
                                "--min-confidence")
                        .filter(parsed::hasMatchedOption)
                        .collect(Collectors.joining(", "));
        return Optional.of(names)
                .filter(each -> !each.isEmpty())
                .map(each -> "Without PATH, the store is used as it is, in spite of " + each + ".");
    }

    /** A base that no address can begin with is wrong use, whatever the command does with it. */
    void checkBase() {
        try {
            base().ifPresent(given -> new Scheme(given, "", ""));
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    /** What to import into a store, with standard input read where it is asked for. */
    ImportOptions into(Path store, InputStream standardInput, ImportOptions.Mode mode)
            throws IOException {
        if (!(minConfidence > 0 && minConfidence <= 1)) {
            throw wrong("--min-confidence is a number over 0 and at most 1.");
        }
        checkBase();
        return new ImportOptions(
                inputs.files(),
                inputs.standardInput(standardInput),
                store,
                base().orElse(ImportOptions.DEFAULT_BASE),
                Optional.ofNullable(title),
                inputs.lang(),
                minConfidence,
                curation(),
                Optional.ofNullable(license).filter(each -> !each.isBlank()),
                mode);
    }

    private Optional<Path> curation() {
        if (curation != null && !Files.isRegularFile(curation)) {
            throw wrong("There is no file ‘" + curation + "’");
        }
        return Optional.ofNullable(curation);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
