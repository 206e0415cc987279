package org.glossgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossgraph.export.io.ZipOut;
import org.glossgraph.quality.Assessment;
import org.glossgraph.quality.Report;
import org.glossgraph.web.StaticSite;

/** All pages as files: an archive, or a folder. */
final class SiteExport {
    /** What it is asked for by. */
    static final String ID = "site";

    /** What it is, in a few words. */
    static final String DESCRIPTION = "All pages as files that need no server (whole vocabulary)";

    private final StaticSite site;

    SiteExport(GraphSource.Graph graph) {
        Assessment quality = new Assessment(Report.of(graph.dataset()), Optional.empty());
        this.site = new StaticSite(graph.vocabulary(), Optional.of(quality));
    }

    /** Whether a folder is meant by the name of an output. */
    static boolean isFolder(Path output) {
        return !output.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Writes an archive; the stream stays open. */
    void zip(OutputStream out) throws IOException {
        ZipOut zip = new ZipOut(new BufferedOutputStream(out));
        site.write(zip);
        zip.finish();
    }

    /**
     * Writes a folder, which is there when it is whole.
     *
     * @throws IOException also if something is there that would be mixed up with the new files
     */
    void folder(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        requireEmpty(whole);
        if (whole.getParent() == null || !Files.isDirectory(whole.getParent())) {
            throw new IOException("There is no folder for " + whole);
        }
        Path aside = Files.createTempDirectory(whole.getParent(), ".glossgraph");
        try {
            // The folder aside is for its owner only; the one in it is for whom folders usually
            // are.
            Path pages = Files.createDirectory(aside.resolve(ID));
            site.write((name, content) -> put(pages.resolve(name), content));
            if (Files.exists(whole)) {
                moveInto(whole, pages);
            } else {
                Files.move(pages, whole);
            }
        } finally {
            delete(aside);
        }
    }

    /** An empty folder stays: somebody may be in it. */
    private static void moveInto(Path folder, Path pages) throws IOException {
        try (Stream<Path> files = Files.list(pages)) {
            for (Path each : files.toList()) {
                Files.move(each, folder.resolve(each.getFileName()));
            }
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw taken(folder, "is a folder with files in it");
                }
            }
        } else if (Files.exists(folder)) {
            throw taken(folder, "is there already");
        }
    }

    private static IOException taken(Path folder, String how) {
        return new IOException(folder + " " + how + ". Name another place for the site.");
    }

    private static void put(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
