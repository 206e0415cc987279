package org.glossgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** Hashes over the files of a generation, which show when one of them changes. */
final class Seal {
    /** What no seal covers: itself, and the locks of whoever opens the generation. */
    private static final Set<String> LEFT_OUT = Set.of("manifest.json", "tdb.lock", "write.lock");

    private Seal() {}

    /** The SHA-256 of each file, by its path below the folder. */
    static SortedMap<String, String> hashes(Path dir) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : files(dir)) {
            try (InputStream in = Files.newInputStream(file)) {
                hashes.put(path(dir, file), DigestUtils.sha256Hex(in));
            }
        }
        return hashes;
    }

    /** The paths whose hashes differ or stand on one side only. */
    static List<String> differences(
            SortedMap<String, String> expected, SortedMap<String, String> found) {
        SortedSet<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(found.keySet());
        paths.removeIf(path -> found.getOrDefault(path, "").equals(expected.get(path)));
        return List.copyOf(paths);
    }

    private static List<Path> files(Path dir) throws IOException {
        try (Stream<Path> all = Files.walk(dir)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !LEFT_OUT.contains(file.getFileName().toString()))
                    .toList();
        }
    }

    private static String path(Path dir, Path file) {
        return dir.relativize(file).toString().replace('\\', '/');
    }
}
