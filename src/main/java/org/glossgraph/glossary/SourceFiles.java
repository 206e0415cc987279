package org.glossgraph.glossary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Collects the files to be read. */
public final class SourceFiles {
    /** A larger file is no glossary that a person wrote. */
    static final long LARGEST = 64L << 20;

    private static final String CURATION = "curation.yaml";

    private final Map<String, SourceFile> files = new TreeMap<>();
    private final Consumer<Problem> problems;

    private SourceFiles(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * The files at these paths, by source. Folders are read whole, without hidden files and without
     * a {@code curation.yaml} at their top. What cannot be read is a problem, and the rest goes on.
     */
    public static List<SourceFile> collect(List<Path> paths, Consumer<Problem> problems) {
        SourceFiles collection = new SourceFiles(problems);
        paths.forEach(collection::add);
        return List.copyOf(collection.files.values());
    }

    private void add(Path path) {
        if (!Files.isDirectory(path)) {
            addFile(path, name(path));
            return;
        }
        for (Path file : files(path)) {
            addFile(file, source(path, file));
        }
    }

    private Collection<Path> files(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> !isLeftOut(folder.relativize(file)))
                    .collect(Collectors.toList());
        } catch (IOException | UncheckedIOException e) {
            problems.accept(new Problem(new Place(name(folder), 0), "the folder cannot be read"));
            return List.of();
        }
    }

    private static boolean isLeftOut(Path relative) {
        boolean hidden =
                StreamSupport.stream(relative.spliterator(), false)
                        .anyMatch(part -> part.toString().startsWith("."));
        return hidden || relative.toString().equals(CURATION);
    }

    private static String source(Path folder, Path file) {
        return StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static String name(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private void addFile(Path path, String source) {
        String unique = files.containsKey(source) ? path.toString() : source;
        Place place = new Place(unique, 0);
        try {
            if (Files.size(path) > LARGEST) {
                problems.accept(new Problem(place, "the file is larger than 64 MiB; split it"));
            } else {
                files.put(unique, new SourceFile(unique, Files.readAllBytes(path)));
            }
        } catch (IOException e) {
            String why = Files.exists(path) ? "the file cannot be read" : "there is no such file";
            problems.accept(new Problem(place, why));
        }
    }
}
