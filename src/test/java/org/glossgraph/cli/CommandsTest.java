package org.glossgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person at a terminal meets them. */
class CommandsTest {
    @TempDir Path dir;
    private Path bread;
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void bake() throws IOException {
        bread = Bread.in(dir);
    }

    @Test
    void parsePrintsALineForEachEntry() {
        assertThat(terminal.run("parse", bread)).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out().lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("\"source\":\"bread.md\"", "\"line\":3", "\"prefLabel\":\"Dough\"");
    }

    @Test
    void theNameOfAFileTellsItsFormat() throws IOException {
        Path dot = dir.resolve("map.dot");
        assertThat(terminal.run("export", bread, "-o", dot)).isEqualTo(ExitCode.DONE);
        assertThat(dot).content().startsWith("digraph");
        assertThat(terminal.run("export", bread, "-o", dir.resolve("map.xyz")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("map.xyz", "--format");
        assertThat(terminal.run("export", bread)).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aNameThatEndsAsAnotherFormatIsRemarkedOn() {
        Path svg = dir.resolve("map.svg");
        assertThat(terminal.run("export", "-f", "png", bread, "-o", svg)).isEqualTo(ExitCode.DONE);
        assertThat(terminal.err()).contains("map.svg", "svg does", "is png");
        assertThat(terminal.run("export", "-f", "jskos", bread, "-o", dir.resolve("map.json")))
                .isEqualTo(ExitCode.DONE);
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void aTitleForWhatIsNotImportedIsRemarkedOn() {
        Path store = dir.resolve("store");
        terminal.run("import", bread, "--store", store);
        assertThat(terminal.run("export", "-f", "dot", "--title", "X", "--store", store))
                .isEqualTo(ExitCode.DONE);
        assertThat(terminal.err()).contains("Without PATH", "--title");
    }

    @Test
    void parseExplainsWhatItUnderstood() throws IOException {
        Path notes = Files.writeString(dir.resolve("notes.txt"), "Some prose. It goes on.\n");
        assertThat(terminal.run("parse", "--explain", bread, notes)).isEqualTo(ExitCode.PROBLEMS);
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out())
                .isEqualTo(
                        """
                        bread.md: a glossary of 2 entries
                          Format    Markdown, by its name
                          Encoding  UTF-8, every byte fits
                          Language  English (en), assumed: the text is too short or too mixed to tell
                          Entries   2 with a text
                          Found by  a heading for each term
                          Headings
                            level 1: 1 title
                            level 2: 2 terms, by the text right below (score 1.00)

                        notes.txt: not read
                          Format    plain text, by what it looks like
                          Encoding  UTF-8, every byte fits
                          Problems
                            no glossary was found in this file; skipped
                          What to do: Nothing in it looks like a list of terms. Put each term in a heading\
                         of its own, or in bold at the beginning of its text.
                        """);
        assertThat(terminal.run("parse", "--explain", bread)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void importSaysHowMuchWasLeftOut() throws IOException {
        Path page =
                Files.writeString(
                        dir.resolve("page.md"),
                        Bread.TEXT.replace("## Dough", "Of bread.\n\n## Dough"));
        terminal.run("import", page, "--store", dir.resolve("store"));
        assertThat(terminal.out())
                .contains(
                        "\n1 passage that is no entry was left out; `parse --explain` shows it.\n");
    }

    @Test
    void theLanguageIsSeenUnlessItIsGiven() throws IOException {
        Path german =
                Files.writeString(
                        dir.resolve("brot.md"),
                        """
                        # Brot

                        ## Teig
                        Eine Mischung aus Mehl und Wasser, die der Bäcker knetet und ruhen lässt.

                        ## Sauerteig
                        Ein Teig, den wilde Hefen und Bakterien getrieben haben, bevor er in den Ofen kommt.
                        """);
        terminal.run("parse", german);
        assertThat(terminal.out().lines()).allMatch(line -> line.endsWith("\"lang\":\"de\"}"));
        terminal.run("parse", "--lang", "nl", german);
        assertThat(terminal.out().lines()).allMatch(line -> line.endsWith("\"lang\":\"nl\"}"));
    }

    @Test
    void standardInputIsAGlossaryToo() {
        assertThat(terminal.typing(Bread.TEXT).run("parse", "-")).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).contains("\"prefLabel\":\"Sourdough\"");
    }

    @Test
    void conceptsOfAPathNeedNoStore() {
        assertThat(terminal.run("concepts", bread, "--store", dir.resolve("none")))
                .isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .contains("\"id\":\"sourdough\"", "\"broader\":[{\"id\":\"dough\"");
        assertThat(dir.resolve("none")).doesNotExist();
    }

    @Test
    void whatIsImportedCanBeAskedForExportedAndChecked() {
        Path store = dir.resolve("store");
        assertThat(terminal.run("import", bread, "--store", store)).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).contains("2 entries in 1 glossary make 2 concepts");
        assertThat(terminal.out()).contains("Stored as generation 1.");

        assertThat(terminal.run("import", bread, "--store", store)).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).contains("Nothing has changed since generation 1.");

        String query = "SELECT ?name { ?c skos:broader/skos:prefLabel ?name }";
        assertThat(terminal.run("query", query, "--results", "csv", "--store", store))
                .isEqualTo(ExitCode.DONE);
        assertThat(terminal.out().lines()).containsExactly("name", "Dough");
        String quads =
                "CONSTRUCT { GRAPH <http://g/> { ?c a skos:Concept } } { ?c a skos:Concept }";
        assertThat(terminal.run("query", quads, "--store", store)).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).contains("<http://g/> {", "concept/sourdough");
        assertThat(terminal.run("query", "JSON { 'c': ?c } WHERE { ?c ?p ?o }", "--store", store))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("SELECT, ASK, CONSTRUCT or DESCRIBE");

        assertThat(terminal.run("export", "-f", "dot", "-c", "Sourdough", "--store", store))
                .isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).contains("digraph", "is a kind of");

        assertThat(terminal.run("check", "--store", store)).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).contains("no rule is broken");
    }

    @Test
    void aDryRunStoresNothing() {
        Path store = dir.resolve("store");
        assertThat(terminal.run("import", bread, "--dry-run", "--store", store))
                .isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).contains("nothing was stored");
        assertThat(store.resolve("current")).doesNotExist();
    }

    @Test
    void aBrokenFileCostsItsProblemLineAndNothingElse() throws IOException {
        Files.write(dir.resolve("broken.md"), new byte[] {'#', ' ', 'x', 0, (byte) 0xff, '\n'});
        assertThat(terminal.run("parse", dir)).isEqualTo(ExitCode.PROBLEMS);
        assertThat(terminal.err().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("broken.md"));
        assertThat(terminal.out().lines()).hasSize(2);
    }

    @Test
    void wrongUseSaysWhatIsWrong() {
        assertThat(terminal.run()).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("parse")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("Which glossary?");
        assertThat(terminal.run("parse", "--frobnicate")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("--frobnicate");
        assertThat(terminal.run("parse", dir.resolve("none.md"))).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("There is no file or folder");
        assertThat(terminal.run("export", "-f", "doc", bread)).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("There is no format doc", "graphml");
        assertThat(terminal.run("export", "-f", "dot", "-c", "sourdogh", bread))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("There is no concept sourdogh");
        assertThat(terminal.run("query", "SELECT", "--store", dir.resolve("none")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("ends too early", "line 1");
        assertThat(terminal.run("query", "ASK { ?a foo:bar ?b }", "--store", dir.resolve("none")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("prefix “foo:” is not declared", "line 1");
        assertThat(terminal.run("query", "ASK {}", "--store", dir.resolve("none")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("is empty");
    }

    @Test
    void settingsThatCannotBeAreNamedBeforeAnythingIsDone() {
        Path store = dir.resolve("store");
        assertThat(terminal.run("import", bread, "--base", "here", "--store", store))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("The base must be");
        assertThat(terminal.run("import", bread, "--min-confidence", "2", "--store", store))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("serve", bread, "--port", "99999", "--store", store))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("from 0 to 65535");
        assertThat(terminal.run("query", "-f", dir.resolve("none.rq"), "--store", store))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("There is no file");
        String indexed =
                "PREFIX t: <http://jena.apache.org/text#> SELECT ?s { ?s t:query 'dough' }";
        assertThat(terminal.run("query", indexed, "--store", store)).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("index of a running server");
        assertThat(store).doesNotExist();
    }

    @Test
    void whatATerminalCannotShowIsNotSentToOne() {
        System.setProperty("glossgraph.display", "true");
        try {
            for (String binary : new String[] {"png", "pdf", "csv", "obsidian", "site"}) {
                assertThat(terminal.run("export", "-f", binary, bread)).isEqualTo(ExitCode.USAGE);
                assertThat(terminal.err()).contains("add -o FILE");
                assertThat(terminal.out()).isEmpty();
            }
            assertThat(terminal.run("export", "-f", "svg", bread)).isEqualTo(ExitCode.DONE);
            assertThat(terminal.run("export", "-f", "pdf", bread, "-o", dir.resolve("map.pdf")))
                    .isEqualTo(ExitCode.DONE);
        } finally {
            System.clearProperty("glossgraph.display");
        }
        assertThat(terminal.run("export", "-f", "png", bread)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void anExportIsWrittenWhole() throws IOException {
        Path file = Files.writeString(dir.resolve("map.dot"), "old");
        assertThat(terminal.run("export", "-f", "dot", bread, "-o", file)).isEqualTo(ExitCode.DONE);
        assertThat(file).content().contains("digraph").doesNotContain("old");
        assertThat(terminal.run("export", "-f", "dot", bread, "-o", dir.resolve("no/map.dot")))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(dir).isDirectoryNotContaining("glob:**/.glossgraph*");
    }

    @Test
    void aTakenPortIsNamedBeforeAnythingIsImported() throws IOException {
        Path store = dir.resolve("store");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(
                            terminal.run(
                                    "serve",
                                    bread,
                                    "--port",
                                    taken.getLocalPort(),
                                    "--store",
                                    store))
                    .isEqualTo(ExitCode.REFUSED);
            assertThat(terminal.err()).contains("port " + taken.getLocalPort()).hasLineCount(1);
        }
        assertThat(store.resolve("current")).doesNotExist();
    }

    @Test
    void everyCommandHasHelp() {
        for (String command :
                new String[] {"serve", "import", "parse", "concepts", "export", "query", "check"}) {
            assertThat(terminal.run(command, "--help")).isEqualTo(ExitCode.DONE);
            assertThat(terminal.out()).startsWith("Usage: glossgraph " + command);
        }
        assertThat(terminal.run("--version")).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).startsWith("Glossgraph ");
    }
}
