package org.glossgraph.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of the golden folder reads into the lines beside it; {@code -Dgolden.update} rewrites
 * them.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/glossary");
    private static final String EXPECTED = ".jsonl";

    static Stream<String> inputs() throws IOException {
        return names().stream().filter(name -> !name.endsWith(EXPECTED));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void readsAsExpected(String name) throws IOException {
        String read = String.join("\n", read(FOLDER.resolve(name))) + "\n";
        Path expected = FOLDER.resolve(name + EXPECTED);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
    }

    @Test
    void hasNoOrphans() throws IOException {
        List<String> names = names();
        assertThat(names.stream().filter(name -> name.endsWith(EXPECTED)))
                .allMatch(name -> names.contains(name.substring(0, name.length() - 6)));
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /**
     * The entries as they are printed, then where each was found, what it refers to, and problems.
     */
    private static List<String> read(Path file) {
        List<Problem> problems = new ArrayList<>();
        List<SourceFile> files = SourceFiles.collect(List.of(file), problems::add);
        Reading reading = new GlossaryReader("en").read(files);
        List<String> lines = new ArrayList<>();
        for (Glossary glossary : reading.glossaries()) {
            glossary.entries().forEach(entry -> lines.add(EntryJson.line(entry)));
            lines.add(
                    "\"" + glossary.title() + "\", " + glossary.lang() + ", " + glossary.layout());
        }
        reading.problems().forEach(problem -> lines.add("\"" + problem + "\""));
        return lines;
    }
}
