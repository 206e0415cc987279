package org.glossgraph.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossgraph.glossary.rights.RightsReader;

/** Finds the licence file that lies beside a file, or at the top of the folders it stands in. */
final class LicenseFiles {
    private static final Pattern NAME =
            Pattern.compile("(?i)(?:licen[cs]e|copying|unlicense)(?:[._-][\\w.-]{1,40})?");
    private static final Comparator<String> SHORTEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** Larger than the text of any licence. */
    private static final long LARGEST = 1 << 20;

    private final Map<Path, Optional<Path>> byFolder = new HashMap<>();

    /**
     * The nearest licence file.
     *
     * @param file the file
     * @param source its path below what was named; no folder above that is looked into
     */
    Optional<SourceFile> beside(Path file, String source) {
        Path folder = file.getParent();
        String below = parent(source);
        for (; folder != null; folder = folder.getParent(), below = parent(below)) {
            Optional<Path> found = byFolder.computeIfAbsent(folder, LicenseFiles::in);
            if (found.isPresent()) {
                String name = found.get().getFileName().toString();
                return read(found.get(), below.isEmpty() ? name : below + "/" + name);
            }
            if (below.isEmpty()) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The files of an archive, each with the nearest licence file in it. */
    static List<SourceFile> within(List<SourceFile> files) {
        Map<String, SourceFile> licenses = new HashMap<>();
        files.stream()
                .filter(file -> NAME.matcher(name(file.source())).matches())
                .sorted(Comparator.comparing(SourceFile::source, SHORTEST))
                .forEach(file -> licenses.putIfAbsent(parent(file.source()), file));
        return files.stream()
                .map(file -> nearest(file.source(), licenses).map(file::under).orElse(file))
                .toList();
    }

    /** Whether a file is the text of the licence under which others stand. */
    static boolean isOfOthers(SourceFile file, Collection<SourceFile> files) {
        return NAME.matcher(name(file.source())).matches()
                && files.stream()
                        .filter(other -> !other.source().equals(file.source()))
                        .flatMap(other -> other.license().stream())
                        .anyMatch(license -> license.source().equals(file.source()))
                && (!name(file.source()).contains(".") || RightsReader.isLicense(file));
    }

    private static Optional<SourceFile> nearest(String source, Map<String, SourceFile> licenses) {
        String folder = source;
        while (!folder.isEmpty()) {
            folder = parent(folder);
            if (licenses.containsKey(folder)) {
                return Optional.of(licenses.get(folder));
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> NAME.matcher(path.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .min(Comparator.comparing(path -> path.getFileName().toString(), SHORTEST));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<SourceFile> read(Path file, String source) {
        try {
            return Files.size(file) <= LARGEST
                    ? Optional.of(new SourceFile(source, Files.readAllBytes(file)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String parent(String source) {
        return source.substring(0, Math.max(0, source.lastIndexOf('/')));
    }

    private static String name(String source) {
        return source.substring(source.lastIndexOf('/') + 1);
    }
}
