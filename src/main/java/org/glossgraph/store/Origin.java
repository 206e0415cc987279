package org.glossgraph.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * All that decides what a generation holds: the same origin, the same graph.
 *
 * @param software the version of the software that made it
 * @param base the beginning of all addresses, ending in a slash
 * @param options the other options of the import, by name
 * @param inputs the files it was made from, in the order in which they were read
 */
public record Origin(
        String software, String base, SortedMap<String, String> options, List<Input> inputs) {
    /** Keeps its own copies. */
    public Origin {
        options = new TreeMap<>(options);
        inputs = List.copyOf(inputs);
    }

    /** The options of the import, by name. */
    @Override
    public SortedMap<String, String> options() {
        return new TreeMap<>(options);
    }

    /**
     * A file that was read.
     *
     * @param source its path below the argument that was given
     * @param size its size in bytes
     * @param sha256 the SHA-256 of its bytes, in hexadecimal
     */
    public record Input(String source, long size, String sha256) {
        /** The file with these bytes. */
        public static Input of(String source, byte[] bytes) {
            return new Input(source, bytes.length, DigestUtils.sha256Hex(bytes));
        }
    }
}
