package org.glossgraph.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The machine refuses: the store is in use, read-only or full. The message is for people. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreException(String message) {
        super(message);
    }

    private StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What the machine said of a file of the store, as a sentence. */
    static StoreException of(Path store, IOException cause) {
        String reason =
                cause instanceof AccessDeniedException denied
                        ? "no access to " + denied.getFile()
                        : reason(cause);
        return new StoreException(
                "The store " + store + " cannot be read or written: " + reason + ".", cause);
    }

    /** A store whose files could not grow: a mapped file on a full disk fails with an error. */
    static StoreException full(Path store, Throwable cause) {
        return new StoreException(
                "The store "
                        + store
                        + " cannot be written: the disk is probably full. What was served before"
                        + " stays as it was.",
                cause);
    }

    private static String reason(IOException cause) {
        boolean named = cause instanceof FileSystemException file && file.getReason() != null;
        return named
                ? ((FileSystemException) cause).getReason()
                : String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
