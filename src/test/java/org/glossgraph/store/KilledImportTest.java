package org.glossgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.glossgraph.skos.SampleScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledImportTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    @TempDir Path dir;

    /** What another process does: publishes a larger scheme. */
    public static void main(String[] arguments) {
        Path dir = Path.of(arguments[0]);
        Store.at(dir).publish(SampleScheme.dataset(2000), StoreTest.origin("killed"));
    }

    @Test
    void leavesTheOldGenerationAndTheWayFreeForTheNext() throws Exception {
        Store store = Store.at(dir);
        Generation old = store.publish(SampleScheme.dataset(), StoreTest.origin("a")).generation();

        killDuringImport();

        assertThat(dir.resolve("staging")).exists();
        assertThat(store.current()).contains(old);
        assertThat(old.damagedFiles()).isEmpty();
        Publication next = store.publish(SampleScheme.dataset(9), StoreTest.origin("b"));
        assertThat(next.generation().number()).isEqualTo(2);
        assertThat(next.generation().damagedFiles()).isEmpty();
        assertThat(dir.resolve("staging")).doesNotExist();
    }

    private void killDuringImport() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledImportTest.class.getName(),
                                dir.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(dir.resolve("import.log").toFile())
                        .start();
        try {
            Path begun = dir.resolve("staging/tdb2/Data-0001/nodes.dat");
            long deadline = System.nanoTime() + PATIENCE;
            while (!Files.exists(begun) && process.isAlive() && System.nanoTime() < deadline) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            assertThat(process.isAlive()).as(Files.readString(dir.resolve("import.log"))).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
