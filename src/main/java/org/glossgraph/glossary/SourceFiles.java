package org.glossgraph.glossary;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Collects the files to be read. */
public final class SourceFiles {
    /** A larger file is no glossary that a person wrote. */
    static final long LARGEST = 64L << 20;

    /** The file at the top of a folder that holds a person's decisions, and no glossary. */
    public static final String CURATION = "curation.yaml";

    private final Map<Path, String> found = new TreeMap<>();
    private final Consumer<Problem> problems;
    private final LicenseFiles licenses = new LicenseFiles();

    private SourceFiles(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * The files at these paths, by source. Folders are read whole, without hidden files, stores,
     * and a {@code curation.yaml} at their top; a file that is named twice is read once. A ZIP
     * archive is read as the folder that it holds. The text of a licence counts for the files
     * beside it, and is none of them. What cannot be read is a problem, and the rest goes on.
     */
    public static List<SourceFile> collect(List<Path> paths, Consumer<Problem> problems) {
        SourceFiles collection = new SourceFiles(problems);
        paths.forEach(collection::add);
        return collection.read();
    }

    private void add(Path path) {
        if (!Files.isDirectory(path)) {
            found.put(whole(path), name(path));
            return;
        }
        int before = found.size();
        try {
            Files.walkFileTree(path, new Walk(path));
        } catch (IOException e) {
            tell(name(path), "the folder cannot be read");
        }
        if (found.size() == before) {
            tell(name(path), "there is no file in this folder that could be read");
        }
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path top;

        Walk(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean passedOver = !folder.equals(top) && (isHidden(folder) || isStore(folder));
            return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String source = source(top, file);
            if (Files.isRegularFile(file) && !isHidden(file) && !source.equals(CURATION)) {
                found.putIfAbsent(whole(file), source);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            tell(source(top, file), "this cannot be read");
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    /** What an import makes is no input to the next one. */
    private static boolean isStore(Path folder) {
        return Files.exists(folder.resolve("current"))
                && Files.isDirectory(folder.resolve("generations"));
    }

    private static String source(Path folder, Path file) {
        return joined(folder.relativize(file));
    }

    private static String joined(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static String name(Path path) {
        Path name = whole(path).getFileName();
        return name == null ? path.toString() : name.toString().replaceAll("/$", "");
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private List<SourceFile> read() {
        Map<String, SourceFile> files = new TreeMap<>();
        for (Map.Entry<Path, String> each : sources().entrySet()) {
            read(each.getKey(), each.getValue()).stream()
                    .flatMap(this::unpacked)
                    .forEach(file -> files.put(file.source(), file));
        }
        return files.values().stream()
                .filter(file -> !LicenseFiles.isOfOthers(file, files.values()))
                .toList();
    }

    private Stream<SourceFile> unpacked(SourceFile file) {
        return ZipArchive.isArchive(file.source())
                ? LicenseFiles.within(ZipArchive.files(file, problems)).stream()
                : Stream.of(file);
    }

    /**
     * The files with sources that differ: where two would be the same, as much of their paths
     * stands before them as tells them apart, whatever the order in which they were named.
     */
    private Map<Path, String> sources() {
        Map<Path, String> sources = new TreeMap<>(found);
        for (List<Path> same = shared(sources); !same.isEmpty(); same = shared(sources)) {
            for (Path path : same) {
                int parts = sources.get(path).split("/", -1).length + 1;
                int from = Math.max(0, path.getNameCount() - parts);
                sources.put(path, joined(path.subpath(from, path.getNameCount())));
            }
        }
        return sources;
    }

    private static List<Path> shared(Map<Path, String> sources) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        sources.values().stream().filter(each -> !once.add(each)).forEach(twice::add);
        List<Path> shared = new ArrayList<>(sources.keySet());
        shared.removeIf(path -> !twice.contains(sources.get(path)));
        return shared;
    }

    private Optional<SourceFile> read(Path path, String source) {
        try {
            if (Files.size(path) <= LARGEST) {
                SourceFile file = new SourceFile(source, Files.readAllBytes(path));
                return Optional.of(
                        licenses.beside(path, found.get(path)).map(file::under).orElse(file));
            }
            tell(source, "the file is larger than 64 MiB; split it");
        } catch (IOException e) {
            tell(source, Files.exists(path) ? "the file cannot be read" : "there is no such file");
        }
        return Optional.empty();
    }

    private void tell(String source, String message) {
        problems.accept(new Problem(new Place(source, 0), message));
    }
}
