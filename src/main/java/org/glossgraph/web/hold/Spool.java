package org.glossgraph.web.hold;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * Bytes that wait: the first of them in memory, the others in a file that goes with them. They are
 * written by one thread, and then read by one; any may let them go.
 */
final class Spool {
    private static final int PIECE = 64 * 1024;
    // Made and marked for deletion in one step: nothing stays where that fails.
    private static final Set<OpenOption> OPTIONS =
            Set.of(
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
    private static final Set<PosixFilePermission> OURS =
            PosixFilePermissions.fromString("rw-------");

    private final int memory;
    private final Room disk;
    private final Bytes head = new Bytes();
    private FileChannel file;
    private OutputStream tail;
    private long tailLength;
    private int read;
    private boolean tailRead;

    /**
     * No bytes yet.
     *
     * @param memory how many stay in memory
     * @param disk where room for the others is taken
     */
    Spool(int memory, Room disk) {
        this.memory = memory;
        this.disk = disk;
    }

    /** Takes bytes; false where there is no room for them. */
    boolean write(byte[] octets, int from, int length) throws IOException {
        if (tail == null && head.size() + (long) length <= memory) {
            head.write(octets, from, length);
            return true;
        }
        if (!disk.take(length)) {
            return false;
        }
        tailLength += length;
        if (tail == null) {
            open();
        }
        tail.write(octets, from, length);
        return true;
    }

    private void open() throws IOException {
        Path path = directory().resolve("glossgraph-" + UUID.randomUUID() + ".answer");
        file = FileChannel.open(path, OPTIONS, owner(path));
        tail = new BufferedOutputStream(Channels.newOutputStream(file), PIECE);
    }

    /** Where temporary files stand. */
    static Path directory() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Nobody else may read it, where files have permissions. */
    private static FileAttribute<?>[] owner(Path path) {
        boolean known = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return known
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OURS)}
                : new FileAttribute<?>[] {};
    }

    /** Brings all bytes to where they wait. */
    void flush() throws IOException {
        if (tail != null) {
            tail.flush();
        }
    }

    /** How many bytes there are. */
    long size() {
        return head.size() + tailLength;
    }

    /** How many of them are in memory. */
    int inMemory() {
        return head.size();
    }

    /** Moves the next bytes to a buffer; how many, or -1 at the end. */
    synchronized int read(ByteBuffer into) throws IOException {
        if (read < head.size()) {
            int length = Math.min(into.remaining(), head.size() - read);
            head.read(read, length, into);
            read += length;
            return length;
        } else if (tail == null) {
            return -1;
        }
        if (!tailRead) {
            tailRead = true;
            flush();
            file.position(0);
        }
        return file.read(into);
    }

    /** Moves all bytes to a stream. */
    void writeTo(OutputStream out) throws IOException {
        WritableByteChannel to = Channels.newChannel(out);
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        while (read(piece) >= 0) {
            to.write(piece.flip());
            piece.clear();
        }
    }

    /** All bytes as text in UTF-8; for those that are all in memory. */
    String text() {
        return head.toString(StandardCharsets.UTF_8);
    }

    /** Lets all bytes go; others may follow. */
    synchronized void clear() {
        head.reset();
        read = 0;
        tailRead = false;
        disk.give(tailLength);
        tailLength = 0;
        tail = null;
        if (file != null) {
            close(file);
            file = null;
        }
    }

    private static void close(FileChannel file) {
        try {
            file.close();
        } catch (IOException e) {
            // Nobody needs what was in it.
        }
    }

    /** Bytes that are read without a copy of all. */
    private static final class Bytes extends ByteArrayOutputStream {
        void read(int from, int length, ByteBuffer into) {
            into.put(buf, from, length);
        }
    }
}
