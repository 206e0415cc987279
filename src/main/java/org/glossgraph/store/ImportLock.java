package org.glossgraph.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The right to change a store; the system takes it back from a process that dies. */
final class ImportLock implements Closeable {
    private final FileChannel channel;

    private ImportLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the right at once or not at all. */
    static ImportLock take(Path store) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        store.resolve("import.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new StoreException(
                    "The store " + store + " is in use by another import: wait until it is done.");
        }
        return new ImportLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
