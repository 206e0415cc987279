package org.glossgraph.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The seal of a generation, {@code manifest.json}: what it was made of, what it holds, and what
 * each of its files must be.
 *
 * @param generation the number of the generation
 * @param before the number of the generation that was current when this one was made; 0 for none
 * @param created when it was made, in ISO 8601 and UTC
 * @param origin what it was made of
 * @param quads how many quads its dump holds
 * @param content the SHA-256 of its dump's lines, in hexadecimal
 * @param files the SHA-256 of each file, by its path with {@code /} between folders
 */
public record Manifest(
        int generation,
        int before,
        String created,
        Origin origin,
        long quads,
        String content,
        SortedMap<String, String> files) {
    /** Keeps its own copy of the files. */
    public Manifest {
        files = new TreeMap<>(files);
    }

    /** The SHA-256 of each file, by its path. */
    @Override
    public SortedMap<String, String> files() {
        return new TreeMap<>(files);
    }

    static Manifest read(Path file) throws IOException {
        return new ObjectMapper().readValue(file.toFile(), Manifest.class);
    }

    void write(Path file) throws IOException {
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(file.toFile(), this);
    }
}
