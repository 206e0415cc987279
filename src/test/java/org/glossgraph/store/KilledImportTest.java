package org.glossgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
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
        String version = arguments.length > 1 ? arguments[1] : "killed";
        Store.at(dir).publish(SampleScheme.dataset(2000), StoreTest.origin(version));
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

    /** {@code -Dglossgraph.kills=50} for more. */
    @Test
    void aKillAtAnyTimeLosesNothing() throws Exception {
        int kills = Integer.getInteger("glossgraph.kills", 3);
        long seed = Long.getLong("glossgraph.seed", System.nanoTime());
        Random random = new Random(seed);
        Store store = Store.at(dir);
        store.publish(SampleScheme.dataset(), StoreTest.origin("first"));
        long begin = System.nanoTime();
        assertThat(importing("whole").waitFor()).as(log()).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);

        for (int i = 0; i < kills; i++) {
            Generation before = store.current().orElseThrow();
            Process process = importing("kill-" + i);
            boolean done = process.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();

            Generation after = store.current().orElseThrow();
            assertThat(after.damagedFiles()).as("seed %d, kill %d", seed, i).isEmpty();
            assertThat(after.number() - before.number()).isBetween(done ? 1 : 0, 1);
            assertThat(store.candidates().get(0)).isEqualTo(after);
            assertThat(store.registry()).isNotNull();
        }
        assertThat(store.publish(SampleScheme.dataset(9), StoreTest.origin("b")).unchanged())
                .isFalse();
        assertThat(dir.resolve("staging")).doesNotExist();
    }

    private String log() throws IOException {
        return Files.readString(dir.resolve("import.log"));
    }

    private Process importing(String version) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledImportTest.class.getName(),
                        dir.toString(),
                        version)
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve("import.log").toFile())
                .start();
    }

    private void killDuringImport() throws IOException, InterruptedException {
        Process process = importing("killed");
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
