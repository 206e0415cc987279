package org.glossgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No library is older than the list of known holes allows, and some are not there. */
class LibrariesTest {
    private static final Path LIST = Path.of("config", "libraries.txt");
    private static final String NONE = "-";

    @Test
    void everyLibraryIsAtLeastAsNewAsIsSafe() throws IOException {
        List<String> lines =
                Files.readAllLines(LIST).stream().filter(line -> !line.startsWith("#")).toList();

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(
                        line -> {
                            String[] cells = line.split("\\s*\\|\\s*");
                            assertThat(cells).hasSize(3);
                            String artifact = cells[0].substring(cells[0].indexOf(':') + 1);
                            if (cells[1].equals(NONE)) {
                                assertThat(version(artifact)).as(artifact).isEmpty();
                            } else {
                                assertThat(version(artifact))
                                        .as("%s is shipped", artifact)
                                        .hasValueSatisfying(
                                                found ->
                                                        assertThat(found)
                                                                .isGreaterThanOrEqualTo(
                                                                        Version.parse(cells[1])));
                            }
                        });
    }

    /** What stands on the class path as {@code artifact-version.jar}. */
    private static Optional<Version> version(String artifact) {
        String start = artifact + "-";
        return Arrays.stream(System.getProperty("java.class.path").split(":"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .filter(name -> name.startsWith(start) && name.endsWith(".jar"))
                .map(name -> name.substring(start.length(), name.length() - ".jar".length()))
                .filter(version -> Character.isDigit(version.charAt(0)))
                .map(Version::parse)
                .findFirst();
    }
}
