package org.glossgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands and the worked example of the README. */
class ReadmeCommandsTest {
    private static final Pattern FILE =
            Pattern.compile("```\\w+ title=(\\S+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SESSION =
            Pattern.compile("```console\\n\\$ \\./glossgraph (.*?)\\n(.*?)```", Pattern.DOTALL);

    @TempDir Path dir;

    @Test
    void everyCommandIsExplained() throws IOException {
        Terminal terminal = new Terminal();
        terminal.run("--help");
        List<String> commands =
                Pattern.compile("^  (\\w+)  ", Pattern.MULTILINE)
                        .matcher(terminal.out())
                        .results()
                        .map(found -> found.group(1))
                        .toList();

        assertThat(commands).contains("serve", "import");
        assertThat(commands)
                .allSatisfy(each -> assertThat(readme()).contains("./glossgraph " + each));
        for (String command : commands) {
            assertThat(terminal.run(command, "--help")).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void theWorkedExampleDoesWhatItShows() throws IOException {
        List<MatchResult> files = FILE.matcher(readme()).results().toList();
        for (MatchResult file : files) {
            Files.writeString(dir.resolve(file.group(1)), file.group(2));
        }
        List<MatchResult> sessions = SESSION.matcher(readme()).results().toList();

        assertThat(files).hasSize(2);
        assertThat(sessions).isNotEmpty();
        for (MatchResult session : sessions) {
            assertThat(answer(session.group(1))).isEqualTo(session.group(2));
        }
    }

    private String answer(String command) {
        Terminal terminal = new Terminal();
        List<Object> words =
                Pattern.compile("\\s+")
                        .splitAsStream(command)
                        .<Object>map(this::located)
                        .collect(Collectors.toList());
        if (!command.startsWith("parse ")) {
            words.addAll(List.of("--store", dir.resolve("store")));
        }
        assertThat(terminal.run(words.toArray())).isEqualTo(ExitCode.DONE);
        return terminal.out();
    }

    /** The example's files and store lie in a folder of their own. */
    private String located(String word) {
        return word.matches("\\w+\\.(md|txt)|\\w+/") ? dir.resolve(word).toString() : word;
    }

    private static String readme() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
