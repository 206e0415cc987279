package org.glossgraph.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are read, and under which names. */
class SourceFilesTest {
    @TempDir Path folder;

    private final List<Problem> problems = new ArrayList<>();

    private List<String> sources(Path... paths) {
        return SourceFiles.collect(List.of(paths), problems::add).stream()
                .map(SourceFile::source)
                .toList();
    }

    private static Path write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    @Test
    void readsAFolderWholeWithoutHiddenFilesAndCuration() throws IOException {
        write(folder.resolve("b.md"));
        write(folder.resolve("a/c.txt"));
        write(folder.resolve("a/curation.yaml"));
        write(folder.resolve("curation.yaml"));
        write(folder.resolve(".git/config"));
        write(folder.resolve("a/.hidden.md"));
        assertThat(sources(folder)).containsExactly("a/c.txt", "a/curation.yaml", "b.md");
        assertThat(problems).isEmpty();
    }

    @Test
    void namesAFileByItsBareNameAndTwoOfANameByWhatTellsThemApart() throws IOException {
        Path first = write(folder.resolve("x/course/a.md"));
        Path second = write(folder.resolve("y/course/a.md"));
        Path third = write(folder.resolve("b.md"));
        assertThat(sources(first, third)).containsExactly("a.md", "b.md");
        assertThat(sources(first, second, third))
                .containsExactly("b.md", "x/course/a.md", "y/course/a.md");
        assertThat(sources(third, second, first)).isEqualTo(sources(first, second, third));
    }

    @Test
    void readsAFileOnceHoweverOftenItIsNamed() throws IOException {
        Path file = write(folder.resolve("a.md"));
        assertThat(sources(file, folder, folder.resolve("./a.md"))).containsExactly("a.md");
    }

    @Test
    void passesOverStores() throws IOException {
        write(folder.resolve("a.md"));
        write(folder.resolve("store/generations/1/manifest.json"));
        write(folder.resolve("store/current/manifest.json"));
        assertThat(sources(folder)).containsExactly("a.md");
    }

    @Test
    void saysThatAFolderIsEmpty() {
        assertThat(sources(folder)).isEmpty();
        assertThat(problems).hasSize(1);
    }

    @Test
    void saysWhatIsMissingAndReadsOn() throws IOException {
        Path there = write(folder.resolve("a.md"));
        assertThat(sources(folder.resolve("none.md"), there)).containsExactly("a.md");
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly("none.md: there is no such file");
    }

    @Test
    void readsInsideAnArchive() throws IOException {
        Path jar = folder.resolve("data.jar");
        try (FileSystem archive = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            write(archive.getPath("/data/glossaries/a.md"));
            assertThat(sources(archive.getPath("/data/glossaries"))).containsExactly("a.md");
        }
    }
}
