package org.glossgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicenseOptionTest {
    @TempDir Path dir;
    private final Terminal terminal = new Terminal();

    private static final String OPEN =
            """
            # Hull

            ## Keel
            A beam at the bottom of a boat.

            ## Rudder
            A blade that steers a boat.
            """;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                dir.resolve("free.md"),
                """
                ---
                license: CC BY 4.0
                author: Ann Reef
                ---
                # Sails

                ## Sail
                A cloth that catches the wind.

                ## Jib
                A sail that is set before the mast.
                """);
        Files.writeString(
                dir.resolve("closed.md"),
                """
                ---
                license: CC BY-NC 4.0
                ---
                # Rig

                ## Jib
                A sail that a forestay carries.

                ## Storm jib
                A jib that is small and heavy.

                ## Forestay
                A wire that holds the mast.
                """);
        Files.writeString(dir.resolve("open.md"), OPEN);
    }

    @Test
    void eachDefinitionSaysItsLicence() {
        assertThat(export())
                .contains(
                        "\"license\":\"CC-BY-4.0\","
                                + "\"licenseUri\":\"https://creativecommons.org/licenses/by/4.0/\","
                                + "\"attribution\":\"Ann Reef\"");
    }

    @Test
    void leavesOutGlossariesByLicence() {
        String all = export();
        assertThat(all).contains("\"id\":\"storm-jib\"", "forestay carries");

        String part = export("--without-license", "CC-BY-NC*");
        assertThat(part)
                .contains("\"id\":\"jib\"", "\"id\":\"sail\"", "before the mast", "\"id\":\"keel\"")
                .doesNotContain("storm", "forestay", "closed.md", "CC-BY-NC");
        assertThat(export("--without-license", "CC BY-NC 4.0")).isEqualTo(part);
        assertThat(export("--without-license", "none")).doesNotContain("keel", "open.md");
        assertThat(export("--only-license", "CC BY 4.0"))
                .doesNotContain("keel", "storm")
                .contains("before the mast");
        assertThat(export("--only-license", "MIT")).isEmpty();
        assertThat(export("--without-license", "MIT")).isEqualTo(all);
    }

    @Test
    void leavesThemOutOfAStoreAsWell() {
        Path store = dir.resolve("store");
        assertThat(
                        terminal.run(
                                "import",
                                "--store",
                                store,
                                dir.resolve("free.md"),
                                dir.resolve("closed.md")))
                .isEqualTo(ExitCode.DONE);
        assertThat(
                        terminal.run(
                                "export",
                                "-f",
                                "jsonl",
                                "--store",
                                store,
                                "--without-license",
                                "CC-BY-NC*"))
                .isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).contains("before the mast").doesNotContain("storm");
    }

    @Test
    void theRestIsWhole() {
        terminal.run("export", "-f", "ttl", "--without-license", "CC-BY-NC*", dir);
        assertThat(terminal.out())
                .doesNotContain("storm", "forestay carries", "closed")
                .contains("skos:topConceptOf", "skos:broader", "skos:narrower");
    }

    private String export(String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"export", "-f", "jsonl"}, 0, arguments, 0, 3);
        System.arraycopy(options, 0, arguments, 3, options.length);
        arguments[arguments.length - 1] = dir.toString();
        assertThat(terminal.run((Object[]) arguments)).isEqualTo(ExitCode.DONE);
        return terminal.out();
    }
}
