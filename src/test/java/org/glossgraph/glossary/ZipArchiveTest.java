package org.glossgraph.glossary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives are folders in one file, and no more than that. */
class ZipArchiveTest {
    private static final int LOCAL_FLAGS = 6;

    @TempDir Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @BeforeTry
    void forget() {
        problems.clear();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, name.getBytes(UTF_8));
        }
        return zip(files);
    }

    /** An archive of one file that is stored as it is. */
    private static byte[] stored(byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("a.md");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private List<String> sources(byte[] archive) {
        return ZipArchive.files(new SourceFile("words.zip", archive), problems::add).stream()
                .map(SourceFile::source)
                .toList();
    }

    private List<String> messages() {
        return problems.stream().map(Problem::toString).toList();
    }

    @Test
    void isReadAsTheFolderThatItHolds() throws IOException {
        Path archive = folder.resolve("words.zip");
        byte[] bytes =
                zip(
                        "b.md",
                        "a/c.txt",
                        "a/curation.yaml",
                        "curation.yaml",
                        ".git/config",
                        "a/.hidden.md",
                        "__MACOSX/._b.md",
                        "store/generations/1/manifest.json",
                        "store/current",
                        "a\\d.md");
        Files.write(archive, bytes);
        Files.writeString(folder.resolve("e.md"), "x");
        List<String> expected =
                List.of(
                        "words.zip/a/c.txt",
                        "words.zip/a/curation.yaml",
                        "words.zip/a/d.md",
                        "words.zip/b.md");
        assertThat(SourceFiles.collect(List.of(archive), problems::add))
                .extracting(SourceFile::source)
                .containsExactlyElementsOf(expected);
        assertThat(SourceFiles.collect(List.of(folder), problems::add))
                .extracting(SourceFile::source)
                .contains("e.md")
                .containsAll(expected);
        assertThat(problems).isEmpty();
    }

    @Test
    void aNameThatLeadsOutOfItIsOnlyAName() throws IOException {
        assertThat(sources(zip("../../a.md", "/etc/b.md", "x/../../c.md", "C:\\d.md")))
                .containsExactly(
                        "words.zip/C:/d.md",
                        "words.zip/a.md",
                        "words.zip/etc/b.md",
                        "words.zip/x/c.md");
        try (var files = Files.walk(folder)) {
            assertThat(files).containsExactly(folder);
        }
    }

    @Test
    void isRefusedWholeWhereItUnpacksToTooMuch() throws IOException {
        byte[] bomb = zip(Map.of("a.md", new byte[30 << 20]));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(sources(bomb)).isEmpty();
        assertThat(messages()).singleElement().asString().contains("unpacks to more than");
    }

    @Test
    void isRefusedWhereItHoldsTooManyFiles() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= 10_000; i++) {
            files.put(i + ".md", new byte[0]);
        }
        assertThat(sources(zip(files))).isEmpty();
        assertThat(messages()).singleElement().asString().contains("more than 10,000 files");
    }

    @Test
    void aSmallArchiveMayBeDense() throws IOException {
        assertThat(sources(zip(Map.of("a.md", new byte[500_000]))))
                .containsExactly("words.zip/a.md");
        assertThat(problems).isEmpty();
    }

    @Test
    void anArchiveInsideIsNotRead() throws IOException {
        assertThat(sources(zip(Map.of("b.zip", zip("a.md"), "c.md", new byte[1]))))
                .containsExactly("words.zip/c.md");
        assertThat(messages())
                .containsExactly(
                        "words.zip/b.zip: an archive within an archive is not read; unpack it");
    }

    @Test
    void saysWhatIsEncryptedDamagedOrBroken() throws IOException {
        byte[] encrypted = stored("words".getBytes(UTF_8));
        encrypted[LOCAL_FLAGS] |= 1;
        int directory = new String(encrypted, ISO_8859_1).indexOf("PK\1\2");
        encrypted[directory + LOCAL_FLAGS + 2] |= 1;
        assertThat(sources(encrypted)).isEmpty();

        byte[] damaged = stored("words".getBytes(UTF_8));
        int content = new String(damaged, ISO_8859_1).indexOf("words");
        damaged[content] = 'W';
        assertThat(sources(damaged)).isEmpty();

        assertThat(sources("PK\3\4 and no more".getBytes(UTF_8))).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "words.zip: 1 of its files are encrypted; pack it without a password",
                        "words.zip/a.md: this is damaged in the archive; pack it anew",
                        "words.zip: this is no ZIP archive that can be read; make it anew");
    }

    /** Whatever a byte of it becomes: a problem, or the files. */
    @Property(tries = 300)
    void anyChangedByteIsSurvived(@ForAll int at, @ForAll byte value) throws IOException {
        byte[] bytes = zip("a.md", "b/c.md");
        bytes[Math.floorMod(at, bytes.length)] = value;
        assertThat(sources(bytes).size() + problems.size()).isBetween(1, 4);
    }
}
