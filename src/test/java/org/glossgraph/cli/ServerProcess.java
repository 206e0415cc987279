package org.glossgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command {@code serve} in a process of its own, which is killed when this is closed.
 *
 * @param process the process
 * @param log what it prints
 */
record ServerProcess(Process process, Path log) implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+/");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

    /**
     * Begins to serve a store.
     *
     * @param port where; 0 for any
     * @param log the file that gets what it prints
     * @param options options of the virtual machine
     */
    static ServerProcess start(Path store, int port, Path log, String... options)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("serve", "--port", Integer.toString(port)));
        command.addAll(List.of("--store", store.toString()));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new ServerProcess(process, log);
    }

    /** Where it is served, as soon as it says so. */
    URI address() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE;
        while (process.isAlive() && System.nanoTime() < deadline) {
            Matcher address = ADDRESS.matcher(said());
            if (address.find()) {
                return URI.create(address.group());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError(said());
    }

    /** What it has printed. */
    String said() throws IOException {
        return Files.readString(log);
    }

    /** The code it ends with, by itself. */
    int end() throws InterruptedException {
        if (!process.waitFor(PATIENCE, TimeUnit.NANOSECONDS)) {
            throw new AssertionError("It does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
