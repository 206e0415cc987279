package org.glossgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All pages as a folder or an archive. */
class SiteExportTest {
    @TempDir Path dir;
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                dir.resolve("boat.md"),
                "# Boat\n\n## Keel\nA beam under a boat.\n\n## Fin keel\nA keel that is narrow.\n");
    }

    @Test
    void theFolderAndTheArchiveHoldTheSameFiles() throws IOException {
        assertThat(site("out")).isZero();
        assertThat(site("out.ZIP")).isZero();

        assertThat(inFolder("out"))
                .contains("index.html", "concept/fin-keel.html", "export/all.csv.zip")
                .containsExactlyInAnyOrderElementsOf(
                        inArchive(Files.readAllBytes(dir.resolve("out.ZIP"))));
        try (Stream<Path> left = Files.list(dir)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("boat.md", "out", "out.ZIP");
        }
    }

    @Test
    void aFolderWithFilesStaysAsItIs() throws IOException {
        Files.createDirectory(dir.resolve("out"));
        Files.writeString(dir.resolve("out/mine.txt"), "mine");

        assertThat(site("out")).isEqualTo(ExitCode.REFUSED);
        assertThat(terminal.err()).contains("is a folder with files in it. Name another place");
        assertThat(inFolder("out")).containsExactly("mine.txt");
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        Files.createDirectory(dir.resolve("out"));

        assertThat(site("out")).isZero();
        assertThat(inFolder("out")).contains("index.html");
    }

    @Test
    void aSiteIsOfAllConcepts() {
        int code = terminal.run("export", "-f", "site", "-c", "keel", dir.toString());

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("A site has all concepts");
    }

    private int site(String output) {
        String glossary = dir.resolve("boat.md").toString();
        return terminal.run("export", "-f", "site", "-o", dir.resolve(output).toString(), glossary);
    }

    private List<String> inFolder(String name) throws IOException {
        Path folder = dir.resolve(name);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static List<String> inArchive(byte[] bytes) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                names.add(each.getName());
            }
        }
        return names;
    }
}
