package org.glossgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossgraph.export.MapFormat;
import org.junit.jupiter.api.Test;

/** The documentation names what the program has, and the program has what it names. */
class ReadmeTest {
    private static final Pattern FILE_LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");

    @Test
    void theTestCommandIsThere() throws IOException {
        assertThat(readme()).contains("mvn verify").doesNotContain("<!--");
    }

    @Test
    void everyExportFormatIsThere() throws IOException {
        String readme = readme();
        for (MapFormat format : MapFormat.values()) {
            assertThat(readme).contains("`" + format.id() + "`");
        }
    }

    @Test
    void everyFileItLinksToExists() throws IOException {
        for (String document : new String[] {"README.md", "CONTRIBUTING.md"}) {
            Stream<String> links =
                    FILE_LINK
                            .matcher(Files.readString(Path.of(document)))
                            .results()
                            .map(link -> link.group(1));
            assertThat(links).allSatisfy(link -> assertThat(Path.of(link)).exists());
        }
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
