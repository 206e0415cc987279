package org.glossgraph.export.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP archive as it is written; the same files make the same bytes. */
public final class ZipOut implements FileSet {
    /** The first moment that ZIP can tell. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /** Begins an archive. */
    public ZipOut(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Begins a file; what is written to the stream, which is not to be closed, is its content. */
    public OutputStream file(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        return zip;
    }

    /** A file with a text. */
    public void file(String name, String text) throws IOException {
        file(name, Text.bytes(text));
    }

    @Override
    public void file(String name, byte[] content) throws IOException {
        file(name).write(content);
    }

    /** Ends the archive and flushes the stream, which stays open. */
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
