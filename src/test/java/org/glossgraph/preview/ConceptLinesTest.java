package org.glossgraph.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.MapFormat;
import org.glossgraph.glossary.SourceFile;
import org.glossgraph.importer.ImportOptions;
import org.glossgraph.importer.Importer;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a draft are those of its graph, to the byte. */
class ConceptLinesTest {
    private static final int MANY = 2_500;

    private static ImportOptions files(SourceFile... files) {
        return ImportOptions.of(List.of(), Path.of("none"))
                .withFiles(List.of(files), "Words")
                .in(ImportOptions.Mode.IN_MEMORY);
    }

    private static ImportOptions folder(String path) {
        return ImportOptions.of(List.of(Path.of(path)), Path.of("none"))
                .in(ImportOptions.Mode.IN_MEMORY);
    }

    private static Importer importer(ImportOptions options) {
        return new Importer(options, any -> {});
    }

    private static String lines(ImportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ConceptLines.write(importer(options).draft(), out);
        return out.toString(UTF_8);
    }

    private static String linesOfGraph(ImportOptions options) throws IOException {
        Vocabulary vocabulary = Vocabulary.of(importer(options).run().dataset());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MapFormat.JSONL.write(vocabulary, ConceptMap.all(vocabulary), out);
        return out.toString(UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/glossaries", "src/test/resources/golden/glossary"})
    void glossariesOfEveryFormat(String folder) throws IOException {
        assertThat(lines(folder(folder))).isNotEmpty().isEqualTo(linesOfGraph(folder(folder)));
    }

    @Test
    void moreConceptsThanArePreparedAtOnce() throws IOException {
        StringBuilder text = new StringBuilder("# Ropes\n\n");
        for (int i = 0; i < MANY; i++) {
            text.append(
                    "**Rope %d**: A rope %d that is spliced with rope %d.\n\n"
                            .formatted(i, i / 2, i + 7));
        }
        ImportOptions ropes = files(new SourceFile("ropes.md", text.toString().getBytes(UTF_8)));
        assertThat(lines(ropes)).hasLineCount(MANY).isEqualTo(linesOfGraph(ropes));
    }

    @Test
    void noConceptMakesNoLine() throws IOException {
        assertThat(lines(files(new SourceFile("none.md", "\n".getBytes(UTF_8))))).isEmpty();
    }

    @Test
    void textsOfNoLanguage() throws IOException {
        ImportOptions options =
                files(
                        new SourceFile(
                                "x.csv",
                                "term,definition\nqxz,zzq\nkwv,wvk qxz\n".getBytes(UTF_8)));
        assertThat(lines(options)).isNotEmpty().isEqualTo(linesOfGraph(options));
    }
}
