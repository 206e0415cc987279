package org.glossgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.quality.Report;
import org.glossgraph.quality.ReportJson;
import org.glossgraph.skos.Prefixes;

/**
 * One import as it is kept: sealed, and never changed afterwards.
 *
 * @param number its number, from 1
 * @param dir its folder
 */
public record Generation(int number, Path dir) {
    /** The triple store, which only a server opens: it refuses a second process. */
    public Path tdb2() {
        return dir.resolve("tdb2");
    }

    /** The text index over labels and definitions. */
    public Path lucene() {
        return dir.resolve("lucene");
    }

    /** All graphs but that of the import, as sorted and compressed N-Quads. */
    public Path dump() {
        return dir.resolve("dump.nq.gz");
    }

    /** What the checks found in it. */
    public Path quality() {
        return dir.resolve("quality.json");
    }

    /** What it was made of, and what its files must be. */
    public Path manifest() {
        return dir.resolve("manifest.json");
    }

    /** The manifest's content. */
    public Manifest readManifest() {
        try {
            return Manifest.read(manifest());
        } catch (IOException e) {
            throw StoreException.of(dir, e);
        }
    }

    /** The dump in memory, with our prefixes; also while a server holds the triple store. */
    public DatasetGraph readDump() {
        try {
            DatasetGraph dataset = Dump.read(dump());
            Prefixes.set(dataset, readManifest().origin().base());
            return dataset;
        } catch (IOException e) {
            throw StoreException.of(dir, e);
        }
    }

    /** What the checks found in it; empty where it was made without them. */
    public Optional<Report> readQuality() {
        try {
            return Files.exists(quality())
                    ? Optional.of(ReportJson.read(Files.readAllBytes(quality())))
                    : Optional.empty();
        } catch (IOException e) {
            throw StoreException.of(dir, e);
        }
    }

    /**
     * The generation that was current when this one was made, as long as it is kept. Where that is
     * not known, the one with the next lower number.
     */
    public Optional<Generation> before() {
        int before = numberBefore();
        return Store.holding(this).generations().stream()
                .map(Generation::number)
                .filter(each -> before == 0 ? each < number : each == before)
                .reduce((one, next) -> next)
                .map(each -> new Generation(each, dir.resolveSibling(Integer.toString(each))));
    }

    /** Numbers only rise: a manifest that says otherwise is not believed. */
    private int numberBefore() {
        try {
            int before = Manifest.read(manifest()).before();
            return before < number ? before : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * This generation and those that were current before it, one after the other, as far as they
     * are kept: the latest first. Those that were rolled back from are not among them.
     */
    public List<Generation> lineage() {
        return Stream.iterate(Optional.of(this), Optional::isPresent, at -> at.get().before())
                .map(Optional::get)
                .toList();
    }

    /**
     * Reads all files again.
     *
     * @throws StoreException if one of them is not what the manifest says, or cannot be read
     */
    public void requireSound() {
        List<String> damaged = damagedFiles();
        if (!damaged.isEmpty()) {
            throw new StoreException(
                    "Generation %d is damaged (%s).".formatted(number, String.join(", ", damaged)));
        }
    }

    /** The files that are not what the manifest says, by path; empty for a sound generation. */
    public List<String> damagedFiles() {
        try {
            return Seal.differences(readManifest().files(), Seal.hashes(dir));
        } catch (IOException e) {
            throw StoreException.of(dir, e);
        }
    }
}
