package org.glossgraph.web.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.io.function.IORunnable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes that wait in memory and in a file. */
class SpoolTest {
    private static final int MEMORY = 1000;

    private final Room disk = new Room(1 << 20);
    private final Spool spool = new Spool(MEMORY, disk);

    @Property(tries = 50)
    void whatIsWrittenIsRead(@ForAll @IntRange(max = 300_000) int length, @ForAll long seed)
            throws IOException {
        byte[] all = new byte[length];
        Random random = new Random(seed);
        random.nextBytes(all);
        for (int from = 0; from < length; ) {
            int next = Math.min(length - from, 1 + random.nextInt(20_000));
            assertThat(spool.write(all, from, next)).isTrue();
            from += next;
        }

        assertThat(spool.size()).isEqualTo(length);
        assertThat(spool.inMemory()).isLessThanOrEqualTo(MEMORY);
        assertThat(read()).isEqualTo(all);
        spool.clear();
        assertThat(disk.isFree()).isTrue();
    }

    @Test
    void takesNoMoreThanThereIsRoomFor() throws IOException {
        Spool none = new Spool(MEMORY, Room.NONE);

        assertThat(none.write(new byte[MEMORY], 0, MEMORY)).isTrue();
        assertThat(none.write(new byte[1], 0, 1)).isFalse();
        assertThat(none.size()).isEqualTo(MEMORY);
    }

    @Test
    void roomThatOneGivesBackIsThereForOthers() throws IOException {
        Spool other = new Spool(0, disk);
        byte[] half = new byte[600_000];

        assertThat(spool.write(half, 0, half.length)).isTrue();
        assertThat(other.write(half, 0, half.length)).isFalse();
        spool.clear();
        assertThat(other.write(half, 0, half.length)).isTrue();
        other.clear();
    }

    @Test
    void whatWasLetGoDoesNotComeBack() throws IOException {
        spool.write(new byte[5000], 0, 5000);
        spool.clear();
        spool.write(new byte[] {1, 2, 3}, 1, 2);

        assertThat(read()).containsExactly(2, 3);
    }

    @Test
    void noFileStays(@TempDir Path dir) throws IOException {
        inDirectory(
                dir,
                () -> {
                    assertThat(spool.write(new byte[5000], 0, 5000)).isTrue();
                    spool.flush();
                    spool.clear();
                });

        assertThat(dir).isEmptyDirectory();
    }

    @Test
    void whereNoFileCanBeMadeTheRoomForItIsFreeAgain(@TempDir Path dir) throws IOException {
        inDirectory(
                dir.resolve("gone"),
                () -> {
                    assertThatThrownBy(() -> spool.write(new byte[5000], 0, 5000))
                            .isInstanceOf(IOException.class);
                    spool.clear();
                });

        assertThat(disk.isFree()).isTrue();
    }

    /** Does something while temporary files go to a directory. */
    private static void inDirectory(Path directory, IORunnable work) throws IOException {
        String before = System.setProperty("java.io.tmpdir", directory.toString());
        try {
            work.run();
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }

    @Test
    void anAnswerWithoutRoomEndsInTheErrorThatWasAskedFor() {
        HttpServletResponse nobody =
                (HttpServletResponse)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {HttpServletResponse.class},
                                (proxy, method, arguments) -> null);
        HeldAnswer answer = new HeldAnswer(nobody, 4, IllegalStateException::new);

        assertThatThrownBy(() -> answer.getOutputStream().write(new byte[5]))
                .isInstanceOf(IllegalStateException.class);
        answer.reset();
        assertThat(answer.isWithoutRoom()).as("told even later").isTrue();
    }

    private byte[] read() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        spool.writeTo(all);
        return all.toByteArray();
    }
}
