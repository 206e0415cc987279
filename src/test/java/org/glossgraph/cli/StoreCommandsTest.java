package org.glossgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that work on a store, and the curation file. */
class StoreCommandsTest {
    @TempDir Path dir;
    private Path bread;
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void bake() throws IOException {
        bread = Bread.in(dir);
    }

    @Test
    void annotateLinksTheConceptsOfTheStoreInAText() throws IOException {
        Path store = dir.resolve("store");
        terminal.run("import", bread, "--store", store);
        Path letter =
                Files.writeString(dir.resolve("letter.md"), "# Dough\n\nFeed the sourdough.\n");

        assertThat(terminal.run("annotate", letter, "--store", store)).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .isEqualTo(
                        "# Dough\n\nFeed the [sourdough](http://localhost:3030/concept/sourdough).\n");

        assertThat(terminal.run("annotate", letter, "-f", "json", "--store", store))
                .isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .isEqualToIgnoringNewLines(
                        "[{\"from\":18,\"to\":27,\"text\":\"sourdough\",\"concepts\":[{\"id\":\"sourdough\","
                                + "\"uri\":\"http://localhost:3030/concept/sourdough\",\"prefLabel\":\"Sourdough\"}]}]");
    }

    @Test
    void annotateSaysWhatItCannotRead() throws IOException {
        Path store = dir.resolve("store");
        terminal.run("import", bread, "--store", store);

        assertThat(terminal.run("annotate", dir.resolve("no.md"), "--store", store))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("There is no file", "no.md");
        Path latin = Files.write(dir.resolve("latin.md"), new byte[] {(byte) 0xE9, ' '});
        assertThat(terminal.run("annotate", latin, "--store", store)).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("no UTF-8 text. Save it as UTF-8.");
    }

    @Test
    void whatCheckListsCanBePastedIntoTheCurationFile() throws IOException {
        assertThat(terminal.run("check", bread)).isEqualTo(ExitCode.DONE);
        List<String> lines = terminal.out().lines().filter(line -> line.startsWith("- ")).toList();
        assertThat(lines)
                .singleElement()
                .asString()
                .startsWith("- reject: sourdough broader dough  # 0.")
                .endsWith("bread.md:7: A dough that wild yeast has leavened.");

        Path curation = Files.write(dir.resolve("mine.yaml"), lines);
        assertThat(terminal.run("concepts", bread, "--curation", curation))
                .isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .contains("\"broader\":[]")
                .doesNotContain("{\"id\":\"dough\",\"conf");
    }

    @Test
    void aCurationFileThatCannotBeReadStopsEveryCommand() throws IOException {
        Path store = dir.resolve("store");
        terminal.run("import", bread, "--store", store);
        Path broken = Files.writeString(dir.resolve("mine.yaml"), "- reject: [a\n  b: \"c\n");

        for (String command : List.of("import", "concepts", "check", "diff")) {
            assertThat(terminal.run(command, bread, "--store", store, "--curation", broken))
                    .as(command)
                    .isEqualTo(ExitCode.USAGE);
            assertThat(terminal.out()).isEmpty();
            assertThat(terminal.err())
                    .startsWith("glossgraph: curation.yaml:2: this is no YAML")
                    .endsWith(
                            "so nothing was made or stored: mend the file, or name another with"
                                    + " --curation.\n");
        }
        assertThat(terminal.run("export", bread, "--format", "ttl", "--curation", broken))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("import", bread, "--dry-run", "--curation", broken))
                .isEqualTo(ExitCode.USAGE);
        assertThat(dir.resolve("store/generations/2")).doesNotExist();
    }

    @Test
    void checkTellsWhatTheNewGenerationMendsOrBreaks() throws IOException {
        Path store = dir.resolve("store");
        terminal.run("import", bread, "--store", store);
        assertThat(terminal.run("check", "--store", store)).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).endsWith("no rule is broken; 0 warnings, 0 notes.\n");

        Files.writeString(bread, Bread.TEXT + "## Rye\nA grain.\n");
        terminal.run("import", bread, "--store", store);
        assertThat(terminal.run("check", "--store", store)).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .contains(
                        "warning: Every concept is joined to another: 1 of 3 not so (+1 since the"
                                + " generation before).",
                        "  concept/rye: “Rye” is joined to no other concept.");
        terminal.run("check", "--store", store, "-f", "json");
        assertThat(terminal.out()).contains("\"warnings\":1", "\"id\":\"orphan\"", "\"change\":1");
        terminal.run("check", "--store", store, "-f", "ttl");
        assertThat(terminal.out()).contains("sh:ValidationReport", "quality#orphan");
    }

    @Test
    void whatAnImportWouldChangeIsToldBeforeAndAfterIt() throws IOException {
        Path store = dir.resolve("store");
        terminal.run("import", bread, "--store", store);
        Files.writeString(bread, Bread.TEXT.replace("leavened", "raised") + "## Rye\nA grain.\n");

        terminal.run("import", bread, "--store", store, "--dry-run");
        assertThat(terminal.out().lines())
                .startsWith(
                        "+ concept Rye",
                        "~ Sourdough: definition “A dough that wild yeast has raised.”",
                        "1 added, 1 changed.");
        terminal.run("diff", bread, "--store", store);
        assertThat(terminal.out().lines()).hasSize(3);

        terminal.run("import", bread, "--store", store);
        assertThat(terminal.run("diff", "--store", store, "-f", "md")).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out().lines()).contains("## Concepts", "- added concept Rye");
        assertThat(terminal.run("diff", "--store", store, "--from", "7")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("There is no generation 7. Kept are: 1, 2.");
    }

    @Test
    void aStoreCanGoBackAndBeKeptElsewhere() throws IOException {
        Path store = dir.resolve("store");
        terminal.run("import", bread, "--store", store);
        Files.writeString(bread, Bread.TEXT + "## Rye\nA grain.\n");
        terminal.run("import", bread, "--store", store);

        assertThat(terminal.run("rollback", "--store", store)).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).startsWith("Generation 1 is current again.");
        Path file = dir.resolve("copy.nq.gz");
        assertThat(terminal.run("backup", file, "--store", store)).isEqualTo(ExitCode.DONE);
        Path here = Path.of("copy-of-a-test.nq.gz");
        try {
            assertThat(terminal.run("backup", here, "--store", store)).isEqualTo(ExitCode.DONE);
            assertThat(here).hasSameBinaryContentAs(file);
        } finally {
            Files.deleteIfExists(here);
        }
        Path other = dir.resolve("other");
        assertThat(terminal.run("restore", file, "--store", other)).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).startsWith("Restored as generation 1.");
        assertThat(terminal.run("check", "--store", other)).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).contains("2 concepts");
    }
}
