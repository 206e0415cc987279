package org.glossgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.glossgraph.skos.SampleScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up, or is read-only, takes nothing away; once it is mended, all goes on. */
class FullDiskTest {
    private static final int MEGABYTES = 64;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

    @TempDir Path dir;
    private Path disk;
    private Path ballast;
    private Store store;
    private Generation old;
    private boolean mounted;

    /** A disk of its own in memory, where that is permitted. */
    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(dir.resolve("disk"));
        mounted =
                command("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", disk)
                        == 0;
        if (!"true".equals(System.getenv("CI"))) {
            assumeThat(mounted).as("a small disk can be mounted here (as root)").isTrue();
        }
        assertThat(mounted).as("a small disk can be mounted").isTrue();
        ballast = disk.resolve("ballast");
        store = Store.at(disk.resolve("store"));
        old = store.publish(SampleScheme.dataset(), StoreTest.origin("old")).generation();
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            assertThat(command("umount", "-l", disk)).isZero();
        }
    }

    private static int command(Object... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder();
        for (Object word : words) {
            builder.command().add(word.toString());
        }
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void isSeenBeforeAnythingIsBuilt() throws IOException {
        fill(8L << 20);

        assertThatThrownBy(() -> store.publish(SampleScheme.dataset(9), StoreTest.origin("new")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("too little space for a new generation")
                .hasMessageContaining("MB needed");
        assertThatTheOldOneStaysAndTheNextWorks();
    }

    /** What comes first, the error of a mapped file or of a write, depends on the moment. */
    @Test
    void isToldWhenItFillsUpMeanwhile() throws IOException, InterruptedException {
        Thread other = new Thread(this::fillOnceTheBuildBegins);
        other.start();

        assertThatThrownBy(() -> store.publish(SampleScheme.dataset(500), StoreTest.origin("new")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(disk.toString())
                .hasMessageNotContaining("Exception");
        other.join();
        assertThatTheOldOneStaysAndTheNextWorks();
    }

    @Test
    void aDiskThatIsReadOnlyIsToldAndCanBeRead() throws IOException, InterruptedException {
        assertThat(command("mount", "-o", "remount,ro", disk)).isZero();
        try {
            assertThatThrownBy(
                            () -> store.publish(SampleScheme.dataset(9), StoreTest.origin("new")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("ead-only")
                    .hasMessageNotContaining("Exception");
            assertThat(store.current()).contains(old);
            assertThat(old.readDump().isEmpty()).isFalse();
        } finally {
            assertThat(command("mount", "-o", "remount,rw", disk)).isZero();
        }
        store.publish(SampleScheme.dataset(9), StoreTest.origin("new"));
        assertThat(store.current()).isPresent().get().isNotEqualTo(old);
    }

    private void assertThatTheOldOneStaysAndTheNextWorks() throws IOException {
        assertThat(store.current()).contains(old);
        assertThat(store.generations()).containsExactly(old);
        assertThat(old.damagedFiles()).isEmpty();
        assertThat(old.readDump().isEmpty()).isFalse();

        Files.delete(ballast);
        Generation next =
                store.publish(SampleScheme.dataset(9), StoreTest.origin("new")).generation();
        assertThat(store.current()).contains(next);
        assertThat(next.damagedFiles()).isEmpty();
    }

    private void fillOnceTheBuildBegins() {
        Path begun = disk.resolve("store/staging/tdb2");
        long deadline = System.nanoTime() + PATIENCE;
        while (!Files.exists(begun) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        fill(0);
    }

    /** Leaves so much of the disk free. */
    private void fill(long free) {
        byte[] block = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (Files.getFileStore(disk).getUsableSpace() > free) {
                out.write(block);
            }
        } catch (IOException e) {
            // It is full now.
        }
    }
}
