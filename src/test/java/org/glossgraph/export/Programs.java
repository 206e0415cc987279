package org.glossgraph.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs that others wrote: a test that needs one is skipped without it, but not in CI. */
final class Programs {
    private static final boolean REQUIRED = "true".equals(System.getenv("CI"));
    private static final Path TOOLS = Path.of("target/tools").toAbsolutePath();

    /** Where {@code npm install} put Mermaid. */
    static final Path NODE_MODULES = TOOLS.resolve("node/node_modules");

    private Programs() {}

    /** Skips the test without a program; its output, if it can be run. */
    static void need(boolean there, String what) {
        assumeTrue(REQUIRED || there, what + " is not installed: its format is not opened");
    }

    /** A Python that has these modules. */
    static Optional<String> python(String... modules) {
        String test = "import " + String.join(", ", modules);
        return Stream.of("python3", "/usr/bin/python3")
                .filter(python -> run(python, "-c", test).done())
                .findFirst();
    }

    /**
     * What a program did.
     *
     * @param done whether it ended well
     * @param output what it wrote
     */
    record Result(boolean done, String output) {}

    /** Runs a program to its end. */
    static Result run(String... command) {
        try {
            Path output = Files.createTempFile("program", ".txt");
            try {
                Process process =
                        new ProcessBuilder(List.of(command))
                                .redirectErrorStream(true)
                                .redirectOutput(output.toFile())
                                .start();
                boolean ended = process.waitFor(120, TimeUnit.SECONDS);
                process.destroyForcibly();
                boolean done = ended && process.exitValue() == 0;
                return new Result(done, Files.readString(output, StandardCharsets.UTF_8));
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            return new Result(false, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(false, "interrupted");
        }
    }
}
