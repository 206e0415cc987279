package org.glossgraph.glossary;

import java.util.Objects;
import java.util.Optional;

/**
 * A file to be read.
 *
 * @param source its path, as in {@link Place#source()}
 * @param bytes its content
 * @param license the licence file that lies beside it
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record SourceFile(String source, byte[] bytes, Optional<SourceFile> license) {
    /** Checks that no part is missing; the bytes are not copied and must not change. */
    public SourceFile {
        Objects.requireNonNull(source);
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(license);
    }

    /** A file without a licence file beside it. */
    public SourceFile(String source, byte[] bytes) {
        this(source, bytes, Optional.empty());
    }

    /** The same with a licence file beside it. */
    SourceFile under(SourceFile other) {
        return new SourceFile(source, bytes, Optional.of(other));
    }
}
