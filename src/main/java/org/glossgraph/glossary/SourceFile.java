package org.glossgraph.glossary;

import java.util.Objects;

/**
 * A file to be read.
 *
 * @param source its path, as in {@link Place#source()}
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record SourceFile(String source, byte[] bytes) {
    /** Checks that neither part is missing; the bytes are not copied and must not change. */
    public SourceFile {
        Objects.requireNonNull(source);
        Objects.requireNonNull(bytes);
    }
}
