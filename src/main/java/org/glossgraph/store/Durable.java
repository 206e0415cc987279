package org.glossgraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Changes to files and folders that hold when the power fails just afterwards. */
final class Durable {
    private Durable() {}

    /** Forces a folder and all in it to the disk. */
    static void force(Path dir) throws IOException {
        for (Path path : all(dir)) {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Gives a file or folder another name in one step, over what had that name before. */
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(to.toAbsolutePath().getParent());
    }

    /** Lets a symbolic link lead somewhere else in one step. */
    static void link(Path link, Path target) throws IOException {
        Path aside = link.resolveSibling(link.getFileName() + ".new");
        Files.deleteIfExists(aside);
        Files.createSymbolicLink(aside, target);
        rename(aside, link);
    }

    /** Deletes a folder with all in it, if it is there. */
    static void delete(Path dir) throws IOException {
        if (Files.exists(dir)) {
            for (Path path : all(dir)) {
                Files.delete(path);
            }
        }
    }

    private static void forceFolder(Path dir) throws IOException {
        try (FileChannel channel = FileChannel.open(dir, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** What a folder holds comes before the folder. */
    private static List<Path> all(Path dir) throws IOException {
        try (Stream<Path> paths = Files.walk(dir)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
