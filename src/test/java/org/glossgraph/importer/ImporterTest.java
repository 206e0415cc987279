package org.glossgraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.glossgraph.glossary.SourceFile;
import org.glossgraph.importer.ImportReport.Outcome;
import org.glossgraph.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
    private static final String BREADS =
            """
            # Breads

            ## Bread

            Food that is made of flour and water and baked in an oven.

            ## Sourdough

            A bread that is raised with a starter instead of bought yeast.

            ## Starter

            A mixture of flour and water in which wild yeast lives.

            ## Baguette

            A bread that is long and thin. See also Sourdough.
            """;
    private static final String TOOLS =
            """
            # Tools

            ## Oven

            A closed room that is heated for baking.

            ## Peel

            A flat shovel that carries bread into the oven.

            ## Banneton

            A basket in which dough rises before it is baked.
            """;

    @TempDir Path dir;
    private Path breads;
    private Path tools;

    @BeforeEach
    void write() throws IOException {
        breads = Files.writeString(dir.resolve("breads.md"), BREADS);
        tools = Files.writeString(dir.resolve("tools.md"), TOOLS);
    }

    @Test
    void importsGlossariesIntoTheStore() {
        List<String> progress = new ArrayList<>();
        ImportReport report = new Importer(options(breads, tools), progress::add).run();

        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(report.generation()).isEqualTo(Store.at(store()).current()).isPresent();
        assertThat(report.counts().glossaries()).isEqualTo(2);
        assertThat(report.counts().entries()).isEqualTo(7);
        assertThat(report.counts().concepts()).isGreaterThanOrEqualTo(7);
        assertThat(report.counts().allLinks()).isPositive();
        assertThat(report.problems()).isEmpty();
        assertThat(report.violations()).isEmpty();
        assertThat(report.generation().orElseThrow().readManifest().origin().inputs())
                .extracting(input -> input.source())
                .containsExactly("breads.md", "tools.md");
        assertThat(progress).contains("Reading 2 files", "Merging 7 entries");
    }

    @Test
    void theSameAgainChangesNothing() throws IOException {
        assertThat(importer(breads).upToDate()).isFalse();
        importer(breads).run();
        assertThat(importer(breads).upToDate()).isTrue();
        assertThat(importer(breads).run().unchanged()).isTrue();

        Files.writeString(breads, BREADS.replace("long and thin", "thin and long"));
        assertThat(importer(breads).upToDate()).isFalse();
        assertThat(importer(breads).run().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(Store.at(store()).generations()).hasSize(2);
    }

    @Test
    void orderOfFilesLocaleAndTimeZoneChangeNoByte() throws IOException {
        Path dump = importer(breads, tools).run().generation().orElseThrow().dump();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            ImportOptions elsewhere =
                    ImportOptions.of(List.of(tools, breads), dir.resolve("elsewhere"));
            ImportReport report = new Importer(elsewhere, stage -> {}).run();
            assertThat(report.generation().orElseThrow().dump()).hasSameBinaryContentAs(dump);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatCannotBeReadIsAProblemAndTheRestIsDone() {
        ImportReport report = importer(dir.resolve("missing.md"), tools).run();

        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(report.counts().entries()).isEqualTo(3);
        assertThat(report.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("missing.md"));
    }

    @Test
    void inMemoryTheStoreStaysAsItIs() {
        ImportOptions inMemory = options(breads).in(ImportOptions.Mode.IN_MEMORY);
        ImportReport report = new Importer(inMemory, stage -> {}).run();

        assertThat(report.outcome()).isEqualTo(Outcome.DRY_RUN);
        assertThat(report.dataset().getDefaultGraph().isEmpty()).isFalse();
        assertThat(store()).doesNotExist();
    }

    @Test
    void nothingReplacesTheStore() throws IOException {
        importer(breads).run();
        Path empty = Files.writeString(dir.resolve("empty.md"), "");
        ImportReport report = importer(empty).run();

        assertThat(report.outcome()).isEqualTo(Outcome.EMPTY);
        assertThat(report.generation()).isEmpty();
        assertThat(Store.at(store()).generations()).hasSize(1);
    }

    @Test
    void readsStandardInputAndTakesItsTitle() {
        SourceFile file = new SourceFile("-.md", TOOLS.getBytes(StandardCharsets.UTF_8));
        ImportOptions options =
                new ImportOptions(
                        List.of(),
                        List.of(file),
                        store(),
                        "https://baking.example/",
                        Optional.of("Baking"),
                        Optional.of("en"),
                        ImportOptions.DEFAULT_CONFIDENCE,
                        Optional.empty(),
                        Optional.empty(),
                        ImportOptions.Mode.STORE);
        ImportReport report = new Importer(options, stage -> {}).run();

        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(report.dataset().getDefaultGraph().stream())
                .anyMatch(
                        triple ->
                                triple.getSubject().hasURI("https://baking.example/scheme")
                                        && triple.getObject().toString().contains("Baking"));
    }

    private Importer importer(Path... paths) {
        return new Importer(options(paths), stage -> {});
    }

    private ImportOptions options(Path... paths) {
        return ImportOptions.of(List.of(paths), store());
    }

    private Path store() {
        return dir.resolve("store");
    }
}
